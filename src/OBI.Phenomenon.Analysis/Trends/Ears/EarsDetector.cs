using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Ears;

/// <summary>The charts C1, C2 and C3 of the Early Aberration Reporting System (Hutwagner et al. 2003; Fricker, Hegler and Dunfal 2008).</summary>
/// <remarks>
/// With baseline B and lag l, m(t) and s(t) are the mean and standard deviation of the counts from t − l − B to t − l − 1, and c = (y − m) / s.
/// C1 (l = 0) and C2 (l = 2) alarm above m + z s. C3 alarms when y is above max(0, y + s (z − Σ)), where
/// Σ = max(0, c(t−1) − 1) + max(0, c(t−2) − 1), with m and s as in C2. The reference implementation leaves c(t) itself out of that bound, and so
/// does this one: an alarm of C3 says that the two steps before were high.
/// No season, no trend, and a baseline so short that its standard deviation is a guess: a chart to compare with, not to rely on.
/// </remarks>
public sealed class EarsDetector(EarsOptions options) : IDetector
{
    private readonly double _z = Normal.InvCDF(0, 1, 1 - options.Alpha);

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last) =>
        [.. Detect(series, first, last).Select(result => result.ToJudgement())];

    /// <summary>Judges the steps from <paramref name="first"/> to <paramref name="last"/>, with all numbers of the chart.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step does not exist.</exception>
    public IReadOnlyList<EarsResult> Detect(CountSeries series, int first, int last)
    {
        StepRange.Require(series, first, last);
        return [.. Enumerable.Range(first, last - first + 1).Select(step => At(series, step))];
    }

    private EarsResult At(CountSeries series, int step)
    {
        var observed = series.Counts[step];
        var (mean, deviation) = Baseline(series, step);
        var sigma = Math.Max(options.MinSigma, deviation);
        var above = (observed - mean) / sigma;
        var upper = mean + (_z * sigma);
        if (options.Method == EarsMethod.C3)
        {
            var earlier = Excess(series, step - 1) + Excess(series, step - 2);
            above += earlier;
            upper = Math.Max(0, observed + (sigma * (_z - earlier)));
        }

        return new EarsResult(step, observed, mean, deviation, above, upper, observed > SixDigits.Round(upper));
    }

    private double Excess(CountSeries series, int step)
    {
        var (mean, deviation) = Baseline(series, step);
        return step < 0 ? double.NaN : Math.Max(0, ((series.Counts[step] - mean) / Math.Max(options.MinSigma, deviation)) - 1);
    }

    private (double Mean, double Deviation) Baseline(CountSeries series, int step)
    {
        var start = step - options.Lag - options.Baseline;
        if (start < 0)
        {
            return (double.NaN, double.NaN);
        }

        var counts = series.Counts.AsSpan(start, options.Baseline);
        var sum = 0.0;
        foreach (var count in counts)
        {
            sum += count;
        }

        var mean = sum / options.Baseline;
        var squares = 0.0;
        foreach (var count in counts)
        {
            squares += (count - mean) * (count - mean);
        }

        return (mean, Math.Sqrt(squares / (options.Baseline - 1)));
    }
}
