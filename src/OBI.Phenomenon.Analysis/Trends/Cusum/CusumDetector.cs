using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Regression;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Cusum;

/// <summary>A one-sided CUSUM of transformed counts (Page 1954; Rossi, Lampugnani and Marchi 1999).</summary>
/// <remarks>
/// C(t) = max(0, C(t−1) + X(t) − k), starting from 0, with an alarm while C(t) ≥ h. As in the reference implementation the sum is not set back
/// after an alarm: it shows how much has piled up, and one large count keeps it ringing. A count that was not observed leaves it as it was.
/// </remarks>
public sealed class CusumDetector(CusumOptions options) : IDetector
{
    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last) =>
        [.. Detect(series, first, last).Select(result => result.ToJudgement())];

    /// <summary>Judges the steps from <paramref name="first"/> to <paramref name="last"/>, with all numbers of the chart.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step does not exist.</exception>
    public IReadOnlyList<CusumResult> Detect(CountSeries series, int first, int last)
    {
        StepRange.Require(series, first, last);
        var estimated = options.Transformation == CusumTransformation.PearsonNegativeBinomial && options.Alpha is null;
        var fit = InControlMean.Fit(series, first, last, options.Mean == CusumMean.Seasonal ? 1 : 0, trend: false, estimated ? MeanModel.NegativeBinomial : MeanModel.Poisson);
        return fit is null
            ? [.. Enumerable.Range(first, last - first + 1).Select(step => new CusumResult(step, series.Counts[step], double.NaN, double.NaN, double.NaN, false))]
            : Run(series, first, fit with { Alpha = options.Alpha ?? fit.Alpha });
    }

    /// <summary>Runs the chart with a mean that is known.</summary>
    internal IReadOnlyList<CusumResult> Run(CountSeries series, int first, InControlMean inControl)
    {
        var results = new List<CusumResult>(inControl.Means.Length);
        var transformed = new TransformedCount(options.Transformation, inControl.Alpha);
        var cusum = 0.0;
        foreach (var (i, mean) in inControl.Means.Index())
        {
            var observed = series.Counts[first + i];
            var upper = transformed.CountAt(options.H + options.K - cusum, mean);
            if (!double.IsNaN(observed))
            {
                cusum = Math.Max(0, cusum + transformed.Of(observed, mean) - options.K);
            }

            results.Add(new CusumResult(first + i, observed, mean, cusum, upper, !double.IsNaN(observed) && SixDigits.Round(cusum) >= options.H));
        }

        return results;
    }
}
