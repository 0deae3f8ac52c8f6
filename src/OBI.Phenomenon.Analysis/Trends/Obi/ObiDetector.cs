using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Judges each step, with the one or two before it, against what was usual.</summary>
/// <remarks>
/// The p-value is the combined one of the sums of 1, 2 and 3 steps that end at the step judged, so that what comes spread over some steps is
/// found as well as what comes at once. <see cref="Judgement.Expected"/> is about the single step; <see cref="Judgement.Upper"/> is the
/// highest count of the step that would be no alarm, given the two before it, and below 0 when those are an alarm by themselves;
/// <see cref="Judgement.Score"/> is minus the decimal logarithm of the p-value.
/// </remarks>
public sealed class ObiDetector(ObiOptions options) : IDetector
{
    /// <summary>A rise by more than this is not one that a method should be measured by.</summary>
    private const double LargeRise = 10;

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last) =>
        Judge(new ObservedSeries(series.Frequency, series.Counts) { Exposure = series.Population }, first, last);

    /// <summary>Judges the steps from <paramref name="first"/> to <paramref name="last"/>, both included, as far as they are reported by now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step does not exist.</exception>
    public IReadOnlyList<Judgement> Judge(ObservedSeries series, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, series.Counts.Length);
        var estimator = new BaselineEstimator(series, options);
        var judgements = new List<Judgement>(Math.Max(0, last - first + 1));
        for (var step = first; step <= last; step++)
        {
            judgements.Add(JudgeStep(series, estimator, step));
        }

        return judgements;
    }

    private Judgement JudgeStep(ObservedSeries series, BaselineEstimator estimator, int step)
    {
        var count = series.Counts[step];
        if (double.IsNaN(count) || estimator.Estimate(Math.Max(0, step - ScanWindows.Longest + 1)) is not { } baseline)
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
            Math.Max(windows.HighestQuiet(options.Alpha), options.SmallestAlarm - windows.Sum(0) - 1),
            SixDigits.Round(-Math.Log10(Math.Max(pValue, 1e-300))),
            pValue,
            alarm,
            alarm || LargeRise * windows.ExpectedSum >= options.SmallestAlarm ? Outcome.Evaluated : Outcome.TooFewSignals);
    }
}
