using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>Settles which comparisons of one kind are findings, over all states and concepts together.</summary>
/// <remarks>
/// A comparison that could not have reached the false discovery rate however its signals were divided is no hypothesis: it says "too few" and
/// takes no share of the budget (Tarone 1990; Gilbert 2005). That depends on the sum of the two counts only, on which the test conditions.
/// </remarks>
internal static class ComparisonFamily
{
    internal static ImmutableArray<PeriodComparison> Judge(ImmutableArray<PeriodComparison> comparisons, double falseDiscoveryRate)
    {
        var judged = comparisons.ToArray();
        foreach (var family in Enumerable.Range(0, judged.Length).GroupBy(at => judged[at].Against))
        {
            var hypotheses = family.Where(at => judged[at].SmallestPValue <= falseDiscoveryRate).ToArray();
            var adjusted = BenjaminiHochberg.Adjust([.. hypotheses.Select(at => judged[at].PValue!.Value)]);
            for (var i = 0; i < hypotheses.Length; i++)
            {
                var comparison = judged[hypotheses[i]];
                var q = SixDigits.Round(adjusted[i]);
                judged[hypotheses[i]] = comparison with { QValue = q, Verdict = VerdictOf(comparison, q <= falseDiscoveryRate) };
            }
        }

        return [.. judged];
    }

    private static Verdict VerdictOf(PeriodComparison comparison, bool isFinding) =>
        !isFinding ? Verdict.NoChange
        : comparison.Ratio is > 1 or null ? Verdict.Rise
        : Verdict.Fall;
}
