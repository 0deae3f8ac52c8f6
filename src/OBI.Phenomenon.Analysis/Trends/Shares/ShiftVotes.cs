using OBI.Phenomenon.Analysis.Trends.Questions;

namespace OBI.Phenomenon.Analysis.Trends.Shares;

/// <summary>By how much a group of series differs from a month on from what it was before.</summary>
internal static class ShiftVotes
{
    /// <summary>The logarithm of the factor and the variance of that; null when there is nothing before or after.</summary>
    internal static (double Log, double Variance)? Of(IEnumerable<JudgedSeries> group, int month)
    {
        var (usual, after, noise) = (0.0, 0.0, 0.0);
        foreach (var series in group)
        {
            var (countBefore, before, countAfter, exposed) = MonthlyRates.Of(series).At(month);
            if (before > 0)
            {
                var expected = countBefore * exposed / before;
                usual += expected;
                after += countAfter;
                noise += series.Baseline.Dispersion * (countAfter + (expected * exposed / before));
            }
        }

        return usual > 0 && after > 0 ? (Math.Log(after / usual), noise / (after * after)) : null;
    }
}
