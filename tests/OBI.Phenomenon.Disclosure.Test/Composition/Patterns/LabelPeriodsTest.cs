using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Composition.Patterns;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Patterns;

public sealed class LabelPeriodsTest
{
    /// <summary>Fifty signals with MOD-110 in the quarter, and twenty in the one before.</summary>
    private static LabelPeriods Periods() =>
        new(Samples.Material([.. Samples.Incidents(50), .. Samples.Incidents(20, quarter: "2025-Q3")]).Findings.Counts, ActorScope.Of(StateActor.Parse("XA")), cell => cell.Count.Signals, 5);

    private static bool Leaves(LabelPeriods periods, int now, int before, long least) =>
        periods.Leaves(FoundPatterns.Pattern("XA-P01", now, before), FoundPatterns.Label("modus", "MOD-110", 47, 50, 3, 50), least);

    [TestCase(45, true)]
    [TestCase(46, false)]
    public void Statement_AboutAPatternOfOnePeriod_IsHeldAgainstThatPeriod(long least, bool isOpen) =>
        Assert.That(Leaves(Periods(), now: 50, before: 0, least), Is.EqualTo(isOpen));

    [TestCase(49, true)]
    [TestCase(51, true)]
    [TestCase(56, false)]
    public void Statement_AboutAPatternOfTwoPeriods_MayBeAboutTheOther(long least, bool isOpen) =>
        Assert.That(Leaves(Periods(), now: 50, before: 10, least), Is.EqualTo(isOpen));

    [Test]
    public void Statements_AboutSeveralPatterns_AddUp()
    {
        var periods = Periods();
        var (pattern, label) = (FoundPatterns.Pattern("XA-P02", 25, 0), FoundPatterns.Label("modus", "MOD-110", 23, 25, 27, 75));
        periods.Take(pattern, label, 20);

        Assert.That((periods.Leaves(pattern, label, 25), periods.Leaves(pattern, label, 26)), Is.EqualTo((true, false)));
    }
}
