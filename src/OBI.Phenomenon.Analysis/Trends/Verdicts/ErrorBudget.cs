using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>Divides the share of false findings that is tolerated over the kinds of question.</summary>
/// <remarks>
/// Each kind is a family of its own, but readers see all findings side by side: five families at 0.10 each would, when nothing changed, bring a
/// false finding into four periods of ten. Parts that add up to 1 keep the share over all kinds at the rate asked for (Bonferroni). The
/// level, which most periods are read for, has most.
/// </remarks>
internal static class ErrorBudget
{
    /// <summary>The part of a kind; together 1.</summary>
    internal static double Of(TrendKind kind) => kind switch
    {
        TrendKind.Level => 0.4,
        TrendKind.Spike => 0.2,
        TrendKind.Emergent => 0.2,
        TrendKind.Ended => 0.1,
        TrendKind.Shift => 0.1,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
