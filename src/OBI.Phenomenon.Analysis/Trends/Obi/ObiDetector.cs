using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Judges each step, with the one or two before it, against what was usual.</summary>
/// <remarks>
/// The p-value is that of the most telling of the sums of 1, 2 and 3 steps ending at the one judged, corrected for having looked at three.
/// <see cref="Judgement.Expected"/> and <see cref="Judgement.Upper"/> are about the single step, and <see cref="Judgement.Score"/> is minus the
/// decimal logarithm of the p-value.
/// </remarks>
public sealed class ObiDetector(ObiOptions options) : IDetector
{
    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, series.Length);
        return Judge(new ObservedSeries(series.Frequency, series.Counts) { Exposure = series.Population }, first, last);
    }

    /// <summary>Judges the steps from <paramref name="first"/> to <paramref name="last"/> as far as they are reported by now.</summary>
    internal IReadOnlyList<Judgement> Judge(ObservedSeries observed, int first, int last)
    {
        var estimator = new BaselineEstimator(observed, options);
        var judgements = new List<Judgement>(Math.Max(0, last - first + 1));
        for (var step = first; step <= last; step++)
        {
            judgements.Add(JudgeStep(observed, estimator, step));
        }

        return judgements;
    }

    private Judgement JudgeStep(ObservedSeries series, BaselineEstimator estimator, int step)
    {
        var count = series.Counts[step];
        var start = Math.Max(0, step - ScanWindows.Longest + 1);
        if (double.IsNaN(count) || estimator.Estimate(start) is not { } baseline)
        {
            return new Judgement(step, count, null, null, null, null, false, Outcome.InsufficientHistory);
        }

        var windows = new ScanWindows(baseline, series.Counts.AsSpan(), step);
        var pValue = windows.PValue(count);
        var alarm = pValue <= options.Alpha && windows.Sum(count) >= options.SmallestAlarm;
        return new Judgement(
            step,
            count,
            SixDigits.Round(windows.Expected),
            windows.HighestQuiet(options.Alpha),
            SixDigits.Round(-Math.Log10(Math.Max(pValue, 1e-300))),
            pValue,
            alarm,
            Outcome.Evaluated);
    }
}
