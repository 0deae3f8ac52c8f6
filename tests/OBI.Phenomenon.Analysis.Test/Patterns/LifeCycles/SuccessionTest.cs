using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LifeCycles;

public class SuccessionTest
{
    [Test]
    public void Of_PartingThatEndsInTheLater_IsADrift()
    {
        TrackedEvent[] changes = [new(LifeCycleKind.Splitting, 2, [0], [0, 3]), new(LifeCycleKind.Merging, 6, [0, 3], [3])];

        Assert.That(Succession.Of(changes), Is.EqualTo(new[] { (2, 0, 3) }));
    }

    [Test]
    public void Of_PartingInWhichBothLiveOn_IsNone()
    {
        TrackedEvent[] changes = [new(LifeCycleKind.Splitting, 2, [0], [0, 3]), new(LifeCycleKind.Vanished, 6, [0], [])];

        Assert.That(Succession.Of(changes), Is.Empty);
    }

    [Test]
    public void Lines_OneAfterAnother_AreOneLine() =>
        Assert.That(Succession.Lines([(2, 0, 3), (5, 3, 1)], 4), Is.EqualTo(new[] { 0, 0, 1, 0 }));
}
