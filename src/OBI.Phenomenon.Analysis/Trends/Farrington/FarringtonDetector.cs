using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>Finds unusually high counts by the classic method of Farrington et al. (1996), as R's <c>surveillance</c> computes it.</summary>
/// <remarks>
/// A quasi-Poisson regression on a trend predicts each step from the windows around the same time of earlier years, past outbreaks counting for less.
/// A step is not judged (<see cref="Outcome.InsufficientHistory"/>) when it was not observed, when a year is not covered, or when the windows do not
/// determine the regression; it has too few signals (<see cref="Outcome.TooFewSignals"/>) when less was reported lately than an alarm needs.
/// The score is 0 at the expected count and 1 at the bound.
/// </remarks>
/// <param name="options">The choices.</param>
public sealed class FarringtonDetector(FarringtonOptions options) : IDetector
{
    private const double ReweightThreshold = 1;
    private const double TrendSignificance = 0.05;

    /// <inheritdoc/>
    public IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last) => [.. Detect(series, first, last).Select(result => result.Judgement)];

    /// <summary>Judges the steps from <paramref name="first"/> to <paramref name="last"/>, both included, with all numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step does not exist.</exception>
    public IReadOnlyList<FarringtonResult> Detect(CountSeries series, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, series.Length);
        var prediction = new HistoryPrediction(
            series,
            new ReferenceRows(options.Years, options.HalfWindow, 1, options.HalfWindow, false, false),
            new PredictionChoices(options.Trend, TrendSignificance, options.Reweight, ReweightThreshold, fit => fit.Dispersion, fit => fit.PearsonDispersion));
        var results = new List<FarringtonResult>();
        for (var step = first; step <= last; step++)
        {
            results.Add(Detect(prediction, series, step));
        }

        return results;
    }

    private FarringtonResult Detect(HistoryPrediction prediction, CountSeries series, int step)
    {
        var observed = series.Counts[step];
        var isJudged = !double.IsNaN(observed) && prediction.TryRecall(step, options.Years) && prediction.TryPredict(step);
        var unjudged = new FarringtonResult { Step = step, Observed = observed, Outcome = Outcome.InsufficientHistory, Years = double.IsNaN(observed) ? 0 : prediction.Years };
        if (!isJudged)
        {
            return unjudged;
        }

        var bound = new DeltaBound(prediction.Mean, prediction.StandardError, prediction.Dispersion, options.Transform);
        var upper = bound.Upper(Normal.InvCDF(0, 1, 1 - (options.Alpha / 2)));
        var enough = RecentCases.AreEnough(series, step, options.CasesNeeded, options.CasesSteps);
        return unjudged with
        {
            Outcome = enough ? Outcome.Evaluated : Outcome.TooFewSignals,
            Expected = prediction.Mean,
            StandardError = prediction.StandardError,
            Upper = upper,
            Score = (observed - prediction.Mean) / (upper - prediction.Mean),
            PValue = bound.AtLeast(observed),
            Dispersion = prediction.Dispersion,
            Trend = prediction.Trend,
            Alarm = enough && observed > SixDigits.Round(upper),
        };
    }
}
