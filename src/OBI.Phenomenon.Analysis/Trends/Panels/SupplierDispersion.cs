namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>How much a supplier's monthly counts scatter beyond independent signals: bundled reporting is over-dispersion.</summary>
/// <remarks>
/// Differences of neighbouring months are hardly moved by level, trend and season: (y₂ − y₁)² / (y₂ + y₁), summed above and below over all
/// series, estimates variance over mean (von Neumann 1941). The median over pairs of months keeps a campaign, and the few series that
/// changed, from being taken for scatter.
/// </remarks>
internal static class SupplierDispersion
{
    /// <summary>A pair of months with fewer signals than this has no ratio worth a vote.</summary>
    private const double FewestSignals = 4;

    /// <summary>Variance over mean, at least 1.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="leaves">Series that do not hold one another.</param>
    /// <param name="supplier">The supplier's number.</param>
    /// <param name="reporting">Its reported shares: months that are not nearly complete are left out.</param>
    internal static double Of(MonthlyPanel panel, IReadOnlyList<PanelSeries> leaves, int supplier, SupplierReporting reporting)
    {
        var ratios = new List<(double Ratio, double Weight)>();
        for (var month = panel.Suppliers[supplier].FirstMonth + 1; month < panel.JudgedFirst; month++)
        {
            if (reporting.Share[month] < 0.95)
            {
                continue;
            }

            var (squares, sum) = (0.0, 0.0);
            foreach (var series in leaves)
            {
                var counts = series.Of(supplier);
                var (before, now) = ((double)counts[month - 1], (double)counts[month]);
                squares += (now - before) * (now - before);
                sum += now + before;
            }

            if (sum >= FewestSignals)
            {
                ratios.Add((squares / sum, sum));
            }
        }

        return Math.Max(1, WeightedMedian(ratios));
    }

    private static double WeightedMedian(List<(double Ratio, double Weight)> ratios)
    {
        ratios.Sort();
        var half = ratios.Sum(pair => pair.Weight) / 2;
        foreach (var (ratio, weight) in ratios)
        {
            half -= weight;
            if (half <= 0)
            {
                return ratio;
            }
        }

        return 1;
    }
}
