using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;

/// <summary>Finds unusually high counts by the flexible Farrington method (Noufaily et al. 2013; Salmon, Schumacher and Höhle 2016).</summary>
/// <remarks>
/// A quasi-Poisson regression on trend and season, past outbreaks counting for less, predicts each step from the same times of earlier years.
/// A step is not judged (<see cref="Outcome.InsufficientHistory"/>) when it was not observed, when the years before it are not covered, or when they do not
/// determine the regression; and it has too few signals (<see cref="Outcome.TooFewSignals"/>) when less was reported lately than an alarm needs or nothing at
/// all in the years before. In corrected mode a history shorter than the years asked for is used for as many whole years as it has;
/// <see cref="FarringtonResult.Years"/> says how many. The score is 0 at the expected count and 1 at the bound.
/// </remarks>
/// <param name="options">The choices.</param>
public sealed class FarringtonFlexibleDetector(FarringtonFlexibleOptions options) : IDetector
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The options need a population that the series does not have, or more seasons than a year has steps.</exception>
    public IReadOnlyList<Judgement> Judge(CountSeries series, int first, int last) => [.. Detect(series, first, last).Select(result => result.Judgement)];

    /// <summary>Judges the steps from <paramref name="first"/> to <paramref name="last"/>, both included, with all numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step does not exist.</exception>
    /// <exception cref="ArgumentException">The options need a population that the series does not have, or more seasons than a year has steps.</exception>
    public IReadOnlyList<FarringtonResult> Detect(CountSeries series, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, series.Length);
        if (options.PopulationOffset && series.Population.IsEmpty)
        {
            throw new ArgumentException("the series has no population", nameof(series));
        }

        var prediction = new HistoryPrediction(
            series,
            new ReferenceRows(options.Years, options.HalfWindow, options.Seasons, options.ExcludedSteps, options.PopulationOffset, true),
            new PredictionChoices(options.Trend, options.TrendSignificance, options.Reweight, options.ReweightThreshold, ErrorDispersion, ErrorDispersion));
        var results = new List<FarringtonResult>();
        for (var step = first; step <= last; step++)
        {
            results.Add(Detect(prediction, series, step));
        }

        return results;
    }

    private double ErrorDispersion(ReweightedFit fit) => options.Mode == FarringtonMode.Compat ? fit.RelativeDispersion : fit.Dispersion;

    private FarringtonResult Detect(HistoryPrediction prediction, CountSeries series, int step)
    {
        var observed = series.Counts[step];
        var outcome = double.IsNaN(observed) ? Outcome.InsufficientHistory : Predict(prediction, step);
        var unjudged = new FarringtonResult { Step = step, Observed = observed, Outcome = outcome, Years = double.IsNaN(observed) ? 0 : prediction.Years };
        if (outcome != Outcome.Evaluated)
        {
            return unjudged;
        }

        if (UpperBound.Of(prediction, observed, options) is not { } bound)
        {
            return unjudged with { Outcome = Outcome.InsufficientHistory };
        }

        var enough = RecentCases.AreEnough(series, step, options.CasesNeeded, options.CasesSteps);
        return unjudged with
        {
            Outcome = enough ? Outcome.Evaluated : Outcome.TooFewSignals,
            Expected = prediction.Mean,
            StandardError = prediction.StandardError,
            BoundMean = bound.Mean,
            Upper = bound.Upper,
            Score = bound.Score,
            PValue = bound.PValue,
            Dispersion = prediction.Dispersion,
            Trend = prediction.Trend,
            Alarm = enough && bound.IsExceeded,
        };
    }

    private Outcome Predict(HistoryPrediction prediction, int step)
    {
        if (!prediction.TryRecall(step, options.Mode == FarringtonMode.Compat ? options.Years : 1))
        {
            return Outcome.InsufficientHistory;
        }

        return prediction.HighestCount == 0 && options.Mode == FarringtonMode.Corrected ? Outcome.TooFewSignals
            : prediction.TryPredict(step) ? Outcome.Evaluated
            : Outcome.InsufficientHistory;
    }
}
