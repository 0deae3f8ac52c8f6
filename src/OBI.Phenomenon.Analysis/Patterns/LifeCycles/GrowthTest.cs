using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>Acts of reporting in a period against the periods before: a conditional test, twice.</summary>
/// <remarks>
/// Once against the time reported, once against everything else that the same suppliers reported. Growth must hold against both, so the larger p-value
/// stands (an intersection-union test, Berger 1982): when all reporting rises no pattern grows, and when another pattern rises this one does not shrink.
/// Given their sum, counts are binomial (Przyborowski and Wilenski 1940); over-dispersed acts count as that many fewer independent ones.
/// </remarks>
/// <param name="Observed">Acts in the period, by the suppliers that can be compared.</param>
/// <param name="Usual">Acts to be expected, by the comparison that is nearer to what was observed.</param>
/// <param name="Dispersion">Variance over mean of the suppliers concerned, at least 1.</param>
/// <param name="PValue">Two-sided.</param>
public sealed record GrowthTest(long Observed, double Usual, double Dispersion, double PValue)
{
    /// <summary>Periods before without which nothing is usual: with the period itself a year of quarters.</summary>
    internal const int FewestBefore = 3;

    /// <summary>Periods before that tell what is usual, where a pattern lived as long: with the period itself two years of quarters. At ten signals a quarter three are too few to see a doubling.</summary>
    internal const int MostBefore = 7;

    private const double Level = 0.002;

    /// <summary>Smaller changes are not worth a reader's time, however certain.</summary>
    private const double LeastRatio = 1.5;

    /// <summary>Demonstrably and noticeably more than usual.</summary>
    public bool IsGrowth => PValue < Level && Observed >= LeastRatio * Usual;

    /// <summary>Demonstrably and noticeably fewer than usual.</summary>
    public bool IsDecline => PValue < Level && LeastRatio * Observed <= Usual;

    /// <summary>Tests a pattern.</summary>
    /// <param name="acts">Acts of reporting of the pattern by supplier and period.</param>
    /// <param name="suppliers">The suppliers, in the same order.</param>
    /// <param name="period">The period judged.</param>
    /// <param name="first">The first period it is compared with.</param>
    /// <returns>The test, or null when no supplier reported both in the period and in one before.</returns>
    internal static GrowthTest? Of(long[,] acts, IReadOnlyList<ReportingHistory> suppliers, int period, int first)
    {
        var (observed, before, byTime, byRest, scatter) = (0L, 0L, 0.0, 0.0, 0.0);
        var isComparable = false;
        for (var supplier = 0; supplier < suppliers.Count; supplier++)
        {
            var history = suppliers[supplier];
            var now = acts[supplier, period];
            var (past, pastTime, pastRest) = (0L, 0.0, 0L);
            for (var earlier = first; earlier < period; earlier++)
            {
                if (history.Exposure[earlier] > 0)
                {
                    past += acts[supplier, earlier];
                    pastTime += history.Exposure[earlier];
                    pastRest += history.Acts[earlier] - acts[supplier, earlier];
                }
            }

            if (history.Exposure[period] <= 0 || pastTime <= 0)
            {
                continue;
            }

            isComparable = true;
            observed += now;
            before += past;
            scatter += (now + past) * history.Dispersion;
            var ratioOfTime = history.Exposure[period] / pastTime;
            byTime += past * ratioOfTime;

            // One act more on either side: a supplier that reports nothing else has no rest to compare with, and is compared by time.
            var rest = history.Acts[period] - now;
            byRest += past * ((rest + ratioOfTime) / (pastRest + 1));
        }

        if (!isComparable)
        {
            return null;
        }

        var dispersion = observed + before == 0 ? 1 : scatter / (observed + before);
        var (pTime, pRest) = (PValueOf(observed, before, byTime, dispersion), PValueOf(observed, before, byRest, dispersion));
        var isBetween = (observed - byTime) * (observed - byRest) <= 0;
        var usual = Math.Abs(observed - byTime) <= Math.Abs(observed - byRest) ? byTime : byRest;
        return new GrowthTest(observed, usual, dispersion, isBetween ? 1 : Math.Max(pTime, pRest));
    }

    private static double PValueOf(long observed, long before, double usual, double dispersion)
    {
        if (before == 0)
        {
            return 1;
        }

        var chance = usual / (usual + before);
        var (now, all) = (observed / dispersion, (observed + before) / dispersion);
        return Math.Min(1, 2 * Math.Min(BinomialTail.AtLeast(now, all, chance), BinomialTail.AtMost(now, all, chance)));
    }
}
