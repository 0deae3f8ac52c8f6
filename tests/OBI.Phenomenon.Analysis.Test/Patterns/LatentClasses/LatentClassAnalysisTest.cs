using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

public sealed class LatentClassAnalysisTest
{
    [Test]
    public void Fit_OtherOrderOfSignals_GivesTheSameBytes()
    {
        var drawn = SimulatedProfiles.Draw(9, 300, 3);
        var (table, places) = drawn.Table();
        var (shuffled, shuffledPlaces) = drawn.Table(Enumerable.Range(0, 300).OrderBy(signal => signal * 7919 % 300));

        var result = LatentClassAnalysis.Fit(table, new LatentClassOptions());
        var other = LatentClassAnalysis.Fit(shuffled, new LatentClassOptions());

        Assert.That(other.Choice.Scores, Is.EqualTo(result.Choice.Scores));
        Assert.That(shuffledPlaces.Select(place => other.Assignments[place]), Is.EqualTo(places.Select(place => result.Assignments[place])));
    }

    [Test]
    public void Fit_FieldNeverObserved_IsAsIfItWereNotThere()
    {
        var drawn = SimulatedProfiles.Draw(9, 300, 3);

        var result = LatentClassAnalysis.Fit(drawn.Table().Table, new LatentClassOptions());
        var wider = LatentClassAnalysis.Fit(drawn.Table(null, new ProfileField("channel", FieldKind.Multiple, ["c0", "c1", "c2"])).Table, new LatentClassOptions());

        Assert.That(wider.Choice.Classes, Is.EqualTo(result.Choice.Classes));
        Assert.That(wider.Choice.Scores.Select(score => score.Icl), Is.EqualTo(result.Choice.Scores.Select(score => score.Icl)).Within(1e-4));
        Assert.That(wider.Assignments.Select(assignment => assignment.Pattern), Is.EqualTo(result.Assignments.Select(assignment => assignment.Pattern)));
    }
}
