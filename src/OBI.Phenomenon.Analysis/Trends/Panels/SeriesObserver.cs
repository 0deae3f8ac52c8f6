using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>Puts the signals of the suppliers that take part together into one series, with what could have been reported in each month.</summary>
internal sealed class SeriesObserver(PanelKnowledge knowledge)
{
    /// <summary>Scatter learnt from a supplier's other series weighs as two years of the series itself.</summary>
    private const double DispersionMonths = 24;

    private readonly MonthlyPanel _panel = knowledge.Panel;

    /// <summary>Makes the series; there is at least one supplier.</summary>
    internal ObservedSeries Observe(PanelSeries series, Participation participation)
    {
        var mix = SupplierMix.Of(knowledge.LineageOf(series), participation, _panel.WindowFirst);
        var months = _panel.Months;
        var (counts, exposure, exposureVariance) = (new double[months], new double[months], new double[months]);
        var (reported, reportedVariance) = (new double[months], new double[months]);
        var dispersion = Math.Max(1, Enumerable.Range(0, participation.Suppliers.Length).Sum(i => mix.Shares[i] * knowledge.Dispersions[participation.Suppliers[i]]));
        for (var month = 0; month < months; month++)
        {
            var (count, present, share, variance) = (0.0, 0.0, 0.0, 0.0);
            for (var i = 0; i < participation.Suppliers.Length; i++)
            {
                var supplier = participation.Suppliers[i];
                if (participation.Starts[i] <= month)
                {
                    var part = mix.Shares[i] * knowledge.Reporting[supplier].Share[month];
                    count += series.Of(supplier)[month];
                    present += mix.Shares[i];
                    share += part;
                    variance += part * part * knowledge.Reporting[supplier].Variance[month];
                }
            }

            var isKnown = present > 0 && !participation.SetAside.Contains(month) && (month >= _panel.WindowFirst || share >= SupplierReporting.FewestIn * present);
            counts[month] = isKnown ? count : double.NaN;
            exposure[month] = isKnown ? present : 1;
            reported[month] = isKnown ? Math.Clamp(share / present, 1e-6, 1) : 1;
            reportedVariance[month] = isKnown && share > 0 ? variance / (share * share) : 0;
        }

        var error = ExposureVarianceOf(exposure, counts, mix.Weight / dispersion);
        Array.Fill(exposureVariance, error, _panel.WindowFirst, months - _panel.WindowFirst);
        return new ObservedSeries(12, [.. counts])
        {
            Exposure = [.. exposure],
            ExposureVariance = [.. exposureVariance],
            Reported = [.. reported],
            ReportedVariance = [.. reportedVariance],
            Dispersion = new DispersionPrior(dispersion, DispersionMonths),
            Rate = RateOf(series, participation, exposure, reported, counts),
        };
    }

    /// <summary>
    /// Variance of the logarithm of the present exposure relative to the history's: where all took part there is no error, where a share P
    /// was there its error is that of a beta-distributed share, √((1 − P) / (P n)), and the errors of all months are one.
    /// </summary>
    private double ExposureVarianceOf(double[] exposure, double[] counts, double weight)
    {
        var (error, total) = (0.0, 0.0);
        for (var month = 0; month < _panel.WindowFirst; month++)
        {
            if (!double.IsNaN(counts[month]))
            {
                error += exposure[month] * Math.Sqrt(Math.Max(0, 1 - exposure[month]) / (exposure[month] * (weight + 1)));
                total += exposure[month];
            }
        }

        return total > 0 ? error * error / (total * total) : 0;
    }

    private RatePrior? RateOf(PanelSeries series, Participation participation, double[] exposure, double[] reported, double[] counts)
    {
        var (total, own) = (0.0, 0.0);
        for (var month = 0; month < _panel.WindowFirst; month++)
        {
            total += double.IsNaN(counts[month]) ? 0 : exposure[month] * reported[month];
            own += double.IsNaN(counts[month]) ? 0 : counts[month];
        }

        // A series that has signals of its own speaks for itself: where its actor and concept say otherwise, they are wrong about it.
        if (own >= SupplierMix.PriorSignals || RateShape.Expected(_panel, series, participation) is not { } expected || !(expected > 0))
        {
            return null;
        }

        return total > 0 ? new RatePrior(knowledge.RateShape, knowledge.RateShape * total / expected) : null;
    }
}
