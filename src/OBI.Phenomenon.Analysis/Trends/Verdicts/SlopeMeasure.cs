using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Questions;
using OBI.Phenomenon.Analysis.Trends.Slopes;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>The slope of a series over its history and the period, around season, membership and reported share; months set aside are gaps.</summary>
internal static class SlopeMeasure
{
    /// <summary>Two years: over less a slope is a season.</summary>
    private const int FewestMonths = 24;

    internal static Slope? Of(JudgedSeries series, double confidence)
    {
        var rates = MonthlyRates.Of(series);
        if (rates.Months.Length < FewestMonths)
        {
            return null;
        }

        var length = rates.Months[^1] - rates.Months[0] + 1;
        var (counts, exposure) = (new double[length], new double[length]);
        Array.Fill(counts, double.NaN);
        Array.Fill(exposure, 1);
        for (var at = 0; at < rates.Months.Length; at++)
        {
            counts[rates.Months[at] - rates.Months[0]] = rates.Counts[at];
            exposure[rates.Months[at] - rates.Months[0]] = rates.Exposure[at];
        }

        if (LogRateSlope.Estimate(counts, exposure, 12, 0) is not { } estimate)
        {
            return null;
        }

        var slope = estimate.ToFinding(MannKendall.Of([.. rates.Counts.Zip(rates.Exposure, (count, exposed) => count / exposed)]), confidence);
        return new Slope(SixDigits.Round(slope.PercentPerYear), SixDigits.Round(slope.Low), SixDigits.Round(slope.High), SixDigits.Round(slope.PValue), slope.ConfirmedByRanks);
    }
}
