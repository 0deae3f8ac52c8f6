using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Questions;
using OBI.Phenomenon.Analysis.Trends.Slopes;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>The slope of a series over its newest unbroken months, around season, membership and reported share.</summary>
internal static class SlopeMeasure
{
    /// <summary>Two years: over less a slope is a season.</summary>
    private const int FewestMonths = 24;

    internal static Slope? Of(JudgedSeries series, double confidence)
    {
        var rates = MonthlyRates.Of(series);
        var first = rates.Months.Length - 1;
        while (first > 0 && rates.Months[first - 1] == rates.Months[first] - 1)
        {
            first--;
        }

        var (counts, exposure) = (rates.Counts[first..], rates.Exposure[first..]);
        if (counts.Length < FewestMonths || LogRateSlope.Estimate(counts, exposure, 12, 0) is not { } estimate)
        {
            return null;
        }

        var slope = estimate.ToFinding(MannKendall.Of([.. counts.Zip(exposure, (count, exposed) => count / exposed)]), confidence);
        return new Slope(SixDigits.Round(slope.PercentPerYear), SixDigits.Round(slope.Low), SixDigits.Round(slope.High), SixDigits.Round(slope.PValue), slope.ConfirmedByRanks);
    }
}
