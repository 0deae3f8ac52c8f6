using OBI.Phenomenon.Analysis.Patterns.Explanations;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Explanations;

public sealed class AssignmentCertaintyTest
{
    [Test]
    public void Of_Assignments_WeighsThemBySignals()
    {
        var certainty = AssignmentCertainty.Of([(new ProfileAssignment(0, 0.875f, 1, 0.5f), 3), (new ProfileAssignment(0, 0.5f, 1, 0.75f), 1)]);

        Assert.That((certainty.Assigned, certainty.Doubtful), Is.EqualTo((3L, 1L)));
        Assert.That(certainty.MeanPosterior, Is.EqualTo(0.78125).Within(1e-15));
        Assert.That(certainty.Entropy, Is.EqualTo(0.5625).Within(1e-15));
    }

    [TestCase(2, 0.8, AssignmentStatus.Assigned)]
    [TestCase(2, 0.79999999, AssignmentStatus.Assigned)]
    [TestCase(2, 0.79999, AssignmentStatus.Doubtful)]
    [TestCase(ProfileAssignment.Noise, 0.99, AssignmentStatus.Noise)]
    public void Status_Probability_IsJudgedInSixDigits(int pattern, double probability, AssignmentStatus status) =>
        Assert.That(new ProfileAssignment((short)pattern, (float)probability, 0, 0).Status, Is.EqualTo(status));
}
