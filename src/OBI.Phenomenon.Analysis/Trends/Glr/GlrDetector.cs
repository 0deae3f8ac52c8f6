using OBI.Phenomenon.Analysis.Trends.Regression;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>A likelihood ratio chart for a lasting rise of the mean of Poisson or negative binomial counts (Höhle and Paul 2008).</summary>
/// <remarks>
/// After an alarm the chart starts afresh at the next step. The mean is fitted once, to the steps before the first one judged, and taken as known,
/// so the threshold cannot be read as an error rate. A count that was not observed is left out.
/// </remarks>
public sealed class GlrDetector(GlrOptions options) : IDetector
{
    private const double MostCases = 1e9;

    /// <summary>Below this, 1/α swallows the counts, and the counts cannot be told from Poisson counts.</summary>
    private const double LeastAlpha = 1e-8;

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last) =>
        [.. Detect(series, first, last).Select(result => result.ToJudgement())];

    /// <summary>Judges the steps from <paramref name="first"/> to <paramref name="last"/>, with all numbers of the chart.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step does not exist.</exception>
    public IReadOnlyList<GlrResult> Detect(CountSeries series, int first, int last)
    {
        StepRange.Require(series, first, last);
        return InControlMean.Fit(series, first, last, options.Harmonics, options.Trend, Model) is { } fit
            ? Run(series, first, fit with { Alpha = options.Alpha ?? fit.Alpha })
            : [.. Enumerable.Range(first, last - first + 1).Select(step => Unknown(step, series.Counts[step], double.NaN, double.NaN))];
    }

    /// <summary>Runs the chart with a mean that is known.</summary>
    internal IReadOnlyList<GlrResult> Run(CountSeries series, int first, InControlMean inControl)
    {
        var alpha = inControl.Alpha < LeastAlpha ? 0 : inControl.Alpha;
        var ratio = RatioOf(alpha);
        var results = new List<GlrResult>(inControl.Means.Length);
        foreach (var (i, mean) in inControl.Means.Index())
        {
            var observed = series.Counts[first + i];
            if (double.IsNaN(observed))
            {
                results.Add(Unknown(first + i, observed, mean, alpha));
                continue;
            }

            var cases = options.Result == GlrReturn.Cases ? Cases(ratio, mean) : double.NaN;
            var statistic = ratio.With(observed, mean);
            var alarm = ratio.Alarms(statistic, options.Threshold);
            results.Add(new GlrResult(first + i, observed, mean, alpha, statistic, cases, alarm));
            if (alarm)
            {
                ratio.Restart();
            }
            else
            {
                ratio.Add(observed, mean);
            }
        }

        return results;
    }

    private MeanModel Model =>
        options.Alpha is 0 ? MeanModel.Poisson
        : options.Mode == GlrMode.Compat ? MeanModel.CompatNegativeBinomial
        : MeanModel.NegativeBinomial;

    private ILikelihoodRatio RatioOf(double alpha) =>
        options.Theta is { } theta ? new FixedShift(theta, alpha)
        : alpha == 0 ? new PoissonShift(options.Window, mayBeginNow: options.Mode == GlrMode.Corrected || options.Window is null)
        : options.Mode == GlrMode.Compat ? new CompatShift(alpha, options.Window)
        : new NegativeBinomialShift(alpha, options.Window);

    /// <summary>The statistic never falls when the count rises, so the fewest signals are found by halving.</summary>
    private double Cases(ILikelihoodRatio ratio, double mean)
    {
        var (quiet, alarming) = (-1.0, 1.0);
        while (!Alarms(alarming))
        {
            (quiet, alarming) = (alarming, 2 * alarming);
            if (alarming > MostCases)
            {
                return double.NaN;
            }
        }

        while (alarming - quiet > 1)
        {
            var middle = Math.Floor((quiet + alarming) / 2);
            (quiet, alarming) = Alarms(middle) ? (quiet, middle) : (middle, alarming);
        }

        return alarming;

        bool Alarms(double count) => ratio.Alarms(ratio.With(count, mean), options.Threshold);
    }

    private static GlrResult Unknown(int step, double observed, double mean, double alpha) => new(step, observed, mean, alpha, double.NaN, double.NaN, false);
}
