using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Estimates usual counts step after step, with memory that is used again.</summary>
internal sealed class BaselineEstimator
{
    private const int ReweightingPasses = 2;

    private readonly ObservedSeries _series;
    private readonly ObiOptions _options;
    private readonly SeasonTable _season;
    private readonly HistoryRows _rows;
    private readonly ShrunkenRegression _regression;
    private readonly DispersionPrior _prior;
    private readonly double[] _weights;
    private ModelTerms _terms;
    private DispersionPosterior _dispersion;
    private OutlierLoss _loss;

    internal BaselineEstimator(ObservedSeries series, ObiOptions options)
    {
        _series = series;
        _options = options;
        _season = new SeasonTable(series.Frequency);
        _rows = new HistoryRows(series, _season, options.HistoryYears * series.Frequency);
        _regression = new ShrunkenRegression(_rows, series.Rate ?? RatePrior.Weak);
        _prior = series.Dispersion ?? DispersionEstimate.Weak;
        _weights = new double[_rows.Capacity];
    }

    /// <summary>The usual counts from a step on; null when the history is too short.</summary>
    internal Baseline? Estimate(int judged)
    {
        _rows.Fill(HistoryWindow.Before(judged, _series.Frequency, _options.HistoryYears), judged);
        if (_rows.Rows < HistoryWindow.FewestSteps(_series.Frequency))
        {
            return null;
        }

        var history = new HistoryWindow(_rows.Steps[0], _rows.Steps[_rows.Rows - 1]);
        var terms = history.SpansTwoYears(_series.Frequency) ? ModelTerms.Carried(_rows.Signals / _prior.Value, _season.Harmonics) : default;
        Array.Fill(_weights, 1);
        _loss = default;
        _dispersion = new DispersionPosterior(_prior.Value, _prior.DegreesOfFreedom);
        _regression.Restart(_dispersion.Mean);

        // Where nothing was ever reported nothing stands out: what weights would take from the signals of a rare series was not taken here.
        return TryFit(terms) && (_rows.Signals == 0 || TryReweigh()) && (!terms.Trend || !Extrapolates() || TryFit(terms with { Trend = false }))
            ? Result(judged, history)
            : null;
    }

    private Baseline Result(int judged, HistoryWindow history)
    {
        double[] coefficients = [.. _regression.Coefficients];
        coefficients[0] -= Math.Log(1 - _loss.Mean);
        return new Baseline(_series, _season, judged, history, _terms, coefficients, [.. _regression.Factor], _dispersion, Outliers());
    }

    private bool TryReweigh()
    {
        for (var pass = 0; pass < ReweightingPasses; pass++)
        {
            var sum = 0.0;
            for (var row = 0; row < _rows.Rows; row++)
            {
                var mean = _regression.Means[row];
                sum += mean;
                _weights[row] = OutlierWeights.Of(_rows.Counts[row], mean, _dispersion.Mean, _options.OutlierThreshold);
            }

            _loss = OutlierLoss.Of(sum / _rows.Rows, _dispersion.Mean, _options.OutlierThreshold);
            if (!TryFit(_terms))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Fits a model with the weights as they are, and then its dispersion.</summary>
    private bool TryFit(ModelTerms terms)
    {
        _terms = terms;
        if (!_regression.Fit(terms, _weights, _dispersion.Mean))
        {
            return false;
        }

        _dispersion = DispersionEstimate.Of(
            _rows.Counts.AsSpan(0, _rows.Rows),
            _regression.Means.AsSpan(0, _rows.Rows),
            _weights.AsSpan(0, _rows.Rows),
            terms.Coefficients,
            _prior,
            _dispersion.Mean,
            _loss);
        return true;
    }

    /// <summary>Whether the rate now would be above all that was ever observed (the rule of Noufaily et al. 2013).</summary>
    private bool Extrapolates()
    {
        var highest = 0.0;
        for (var row = 0; row < _rows.Rows; row++)
        {
            highest = Math.Max(highest, _rows.Counts[row] / _rows.Exposures[row]);
        }

        return Math.Exp(_regression.Coefficients[0]) > highest;
    }

    private ImmutableArray<int> Outliers()
    {
        var steps = ImmutableArray.CreateBuilder<int>();
        for (var row = 0; row < _rows.Rows; row++)
        {
            if (_weights[row] < 1)
            {
                steps.Add(_rows.Steps[row]);
            }
        }

        return steps.ToImmutable();
    }
}
