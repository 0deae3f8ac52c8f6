using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Ledger;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Ledger;

public class PatternIdsTest
{
    private static readonly ActorLedger Known = new("XA", [Pattern("XA-P01", 0.9, ("2025-Q1", "a", 10), ("2025-Q2", "a", 12)), Pattern("XA-P02", 0.1, ("2025-Q1", "b", 8))], [], []);

    [Test]
    public void Give_NothingKnown_NumbersInOrder() =>
        Assert.That(PatternIds.Give(ActorLedger.Empty("XA"), [Pattern(string.Empty, 0.9), Pattern(string.Empty, 0.1)]), Is.EqualTo(new[] { "XA-P01", "XA-P02" }));

    [Test]
    public void Give_SameSignalsInAnotherOrder_KeepTheirIds() =>
        Assert.That(
            PatternIds.Give(Known, [Pattern(string.Empty, 0.5, ("2025-Q1", "b", 8), ("2025-Q3", "b", 9)), Pattern(string.Empty, 0.5, ("2025-Q1", "a", 10), ("2025-Q2", "a", 12))]),
            Is.EqualTo(new[] { "XA-P02", "XA-P01" }));

    [Test]
    public void Give_MostSignalsAreOthers_IsNew() =>
        Assert.That(
            PatternIds.Give(Known, [Pattern(string.Empty, 0.9, ("2025-Q1", "a", 4), ("2025-Q1", "b", 8))]),
            Is.EqualTo(new[] { "XA-P02" }),
            "8 of 12 are those of the second");

    [Test]
    public void Give_NewPattern_TakesTheNextNumber() =>
        Assert.That(
            PatternIds.Give(Known, [Pattern(string.Empty, 0.9, ("2025-Q1", "a", 10), ("2025-Q2", "a", 12)), Pattern(string.Empty, 0.1, ("2025-Q3", "c", 10))]),
            Is.EqualTo(new[] { "XA-P01", "XA-P03" }));

    [Test]
    public void Give_NoSignalsInCommon_GoesByTheMix() =>
        Assert.That(
            PatternIds.Give(Known, [Pattern(string.Empty, 0.15, ("2025-Q3", "x", 10)), Pattern(string.Empty, 0.85, ("2025-Q3", "y", 10))]),
            Is.EqualTo(new[] { "XA-P02", "XA-P01" }));

    [Test]
    public void Give_NoSignalsInCommonAndAMixThatIsOnlyLike_IsNew() =>
        Assert.That(
            PatternIds.Give(Known with { Patterns = Known.Patterns[..1] }, [Pattern(string.Empty, 0.4, ("2025-Q3", "x", 10))]),
            Is.EqualTo(new[] { "XA-P02" }),
            "the divergence is 0.21, as between patterns that have nothing to do with one another");

    internal static LedgerPattern Pattern(string id, double first, params (string Period, string Profile, long Signals)[] signals) => new(
        id,
        [new LedgerField("modus", ImmutableSortedDictionary<string, double>.Empty.Add("MOD-100", first).Add("MOD-200", 1 - first))],
        [.. signals.Select(entry => new LedgerSignals(entry.Period, entry.Profile, entry.Signals))]);
}
