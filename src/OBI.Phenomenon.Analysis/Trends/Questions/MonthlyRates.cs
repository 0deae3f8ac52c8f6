namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>The months of a series that can be compared with one another: their counts, and what would be usual up to one factor.</summary>
/// <param name="Months">The months' numbers in the panel, rising.</param>
/// <param name="Counts">The count of each.</param>
/// <param name="Exposure">Membership times season times reported share of each.</param>
internal sealed record MonthlyRates(int[] Months, double[] Counts, double[] Exposure)
{
    /// <summary>Five years, as for the usual number.</summary>
    private const int MonthsLookedAt = 60;

    internal static MonthlyRates Of(JudgedSeries series)
    {
        var months = Enumerable.Range(0, series.Panel.Months)
            .Where(month => month > series.Panel.JudgedLast - MonthsLookedAt && !double.IsNaN(series.Observed.Counts[month]))
            .ToArray();
        return new MonthlyRates(
            months,
            Whole([.. months.Select(month => series.Observed.Counts[month])]),
            [.. months.Select(month => series.Observed.Exposure[month] * series.Observed.Reported[month] * series.Baseline.SeasonAt(month))]);
    }

    /// <summary>Whole numbers with the same running sums, rounded: parts of signals that are known to the quarter wait for the month that makes them whole.</summary>
    private static double[] Whole(double[] counts)
    {
        var (sum, given) = (0.0, 0.0);
        for (var at = 0; at < counts.Length; at++)
        {
            sum += counts[at];
            counts[at] = Math.Round(sum, MidpointRounding.AwayFromZero) - given;
            given += counts[at];
        }

        return counts;
    }
}
