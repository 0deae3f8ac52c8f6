using MathNet.Numerics;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Regression;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>Predicts steps of one series from the same times of earlier years; its numbers are those of the last prediction.</summary>
internal sealed class HistoryPrediction
{
    private const int FewestYearsForTrend = 3;

    private readonly CountSeries _series;
    private readonly ReferenceRows _rows;
    private readonly PredictionChoices _choices;
    private readonly GroupedPoissonRegression _regression;
    private readonly ReweightedFit _fit;

    internal HistoryPrediction(CountSeries series, ReferenceRows rows, PredictionChoices choices)
    {
        _series = series;
        _rows = rows;
        _choices = choices;
        _regression = new GroupedPoissonRegression(series.Length, rows.Seasons);
        _fit = new ReweightedFit(_regression, series.Length);
    }

    /// <summary>Years of history covered.</summary>
    internal int Years { get; private set; }

    /// <summary>The highest count of the history used.</summary>
    internal double HighestCount { get; private set; }

    /// <summary>Logarithm of the predicted mean.</summary>
    internal double LogMean { get; private set; }

    internal double Mean => Math.Exp(LogMean);

    /// <summary>Standard error of <see cref="LogMean"/>.</summary>
    internal double StandardError { get; private set; }

    internal double Dispersion => _fit.Dispersion;

    /// <summary>Change of the log rate in a unit of time; null when no trend was kept.</summary>
    internal double? Trend { get; private set; }

    /// <summary>Gathers the history of a step; false when fewer years are covered than needed, or nothing was observed in them.</summary>
    internal bool TryRecall(int step, int yearsNeeded)
    {
        Years = _rows.YearsBefore(_series, step);
        if (Years < yearsNeeded)
        {
            return false;
        }

        _rows.Fill(_regression, _series, step, Years);
        HighestCount = 0;
        foreach (var count in _regression.Counts)
        {
            HighestCount = Math.Max(HighestCount, count);
        }

        return _regression.Rows > 0;
    }

    /// <summary>Predicts the step from its history; false when that does not determine the regression.</summary>
    /// <remarks>
    /// A trend is kept when it is over at least three years, significant, and does not carry the prediction beyond what was ever seen
    /// (Farrington et al. 1996).
    /// </remarks>
    internal bool TryPredict(int step)
    {
        if (_choices.Trend && Years >= FewestYearsForTrend && TryFit(step, true) && TrendPValue() < _choices.TrendSignificance && SixDigits.Round(Mean) <= HighestCount)
        {
            Trend = _regression.Slope;
            return true;
        }

        Trend = null;
        return TryFit(step, false);
    }

    private bool TryFit(int step, bool trend)
    {
        if (!_fit.TryFit(trend, _choices.Reweight, _choices.ReweightThreshold) || !_regression.Knows(_rows.CurrentSeason))
        {
            return false;
        }

        var time = _rows.Time(_series, step);
        LogMean = _regression.Predict(_rows.CurrentSeason, time) + _rows.Offset(_series, step);
        StandardError = Math.Sqrt(_choices.ErrorDispersion(_fit) * _regression.Variance(_rows.CurrentSeason, time));
        return true;
    }

    /// <summary>Two-sided, of Student's t.</summary>
    private double TrendPValue()
    {
        double degrees = _regression.DegreesOfFreedom;
        var squared = _regression.Slope * _regression.Slope / (_choices.TrendDispersion(_fit) * _regression.SlopeVariance);
        return SixDigits.Round(SpecialFunctions.BetaRegularized(degrees / 2, 0.5, degrees / (degrees + squared)));
    }
}
