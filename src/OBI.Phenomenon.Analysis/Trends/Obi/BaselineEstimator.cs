using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Estimates usual counts step after step, with memory that is used again.</summary>
internal sealed class BaselineEstimator
{
    /// <summary>A residual below this is no outlier whatever the distribution, and need not be looked at.</summary>
    private const double PlainResidual = 1.5;
    private const int ReweightingPasses = 2;

    private readonly ObservedSeries _series;
    private readonly ObiOptions _options;
    private readonly HistoryRows _rows;
    private readonly ShrunkenRegression _regression;
    private readonly double[] _weights;

    internal BaselineEstimator(ObservedSeries series, ObiOptions options)
    {
        _series = series;
        _options = options;
        _rows = new HistoryRows(series, (options.HistoryYears * series.Frequency) + 1);
        _regression = new ShrunkenRegression(_rows, series.Rate ?? RatePrior.Weak);
        _weights = new double[(options.HistoryYears * series.Frequency) + 1];
    }

    private ReadOnlySpan<double> Weights => _weights.AsSpan(0, _rows.Rows);

    /// <summary>The usual counts from a step on; null when the history is too short.</summary>
    internal Baseline? Estimate(int judged)
    {
        var window = HistoryWindow.Before(judged, _series.Frequency, _options.HistoryYears);
        _rows.Fill(window, judged);
        if (_rows.Rows < HistoryWindow.FewestSteps(_series.Frequency))
        {
            return null;
        }

        Array.Fill(_weights, 1);
        var twoYears = _rows.Steps[_rows.Rows - 1] - _rows.Steps[0] + 1 >= 2 * (_series.Frequency - (_series.Frequency / 4));
        var model = twoYears ? new ModelTerms(true, _rows.Harmonics) : default;
        Apply(model);
        var dispersion = _series.Dispersion?.Value ?? 1;
        _regression.Restart(dispersion);
        if (!_regression.Fit(Weights, dispersion))
        {
            return null;
        }

        dispersion = Dispersion(model);
        for (var pass = 0; pass < ReweightingPasses; pass++)
        {
            Reweight(dispersion);
            if (!_regression.Fit(Weights, dispersion))
            {
                return null;
            }

            dispersion = Dispersion(model);
        }

        model = twoYears ? ModelTerms.Choose(_regression, _rows.Harmonics, dispersion, _rows.Rows) : model;
        Apply(model);
        if (!_regression.Fit(Weights, dispersion))
        {
            return null;
        }

        if (model.Trend && Extrapolates())
        {
            model = model with { Trend = false };
            Apply(model);
            if (!_regression.Fit(Weights, dispersion))
            {
                return null;
            }
        }

        dispersion = Dispersion(model);
        return new Baseline(_series, judged, new HistoryWindow(_rows.Steps[0], _rows.Steps[_rows.Rows - 1]), model, [.. _regression.Coefficients], [.. _regression.Factor], dispersion, Outliers());
    }

    private void Apply(ModelTerms model)
    {
        for (var column = 1; column < _rows.Columns; column++)
        {
            _regression.Precision[column] = model.Has(column) ? ModelTerms.PriorPrecision(column) : double.PositiveInfinity;
        }
    }

    /// <summary>Whether the rate now would be above all that was ever observed (the rule of Noufaily et al. 2013).</summary>
    private bool Extrapolates()
    {
        var highest = 0.0;
        for (var row = 0; row < _rows.Rows; row++)
        {
            highest = Math.Max(highest, _rows.Counts[row] / _rows.Exposures[row]);
        }

        Span<double> now = stackalloc double[_rows.Columns];
        _rows.WriteRow(_rows.Steps[0], 0, now);
        return Math.Exp(_regression.Coefficients[0]) > highest;
    }

    /// <summary>Pearson's estimate, shrunk towards the prior.</summary>
    private double Dispersion(ModelTerms model)
    {
        var sum = 0.0;
        var total = 0.0;
        for (var row = 0; row < _rows.Rows; row++)
        {
            var residual = _rows.Counts[row] - _regression.Means[row];
            sum += _weights[row] * residual * residual / _regression.Means[row];
            total += _weights[row];
        }

        var prior = _series.Dispersion ?? new DispersionPrior(1, 0);
        var degrees = Math.Max(1, total - model.Coefficients);
        return Math.Max(1, (sum + (prior.DegreesOfFreedom * prior.Value)) / (degrees + prior.DegreesOfFreedom));
    }

    private void Reweight(double dispersion)
    {
        var total = 0.0;
        for (var row = 0; row < _rows.Rows; row++)
        {
            _weights[row] = 1;
            var mean = _regression.Means[row];
            if (_rows.Counts[row] - mean > PlainResidual * Math.Sqrt(dispersion * mean))
            {
                var tail = new CountDistribution(mean, dispersion * mean).MidAtLeast(_rows.Counts[row]);
                var quantile = -Normal.InvCDF(0, 1, Math.Max(tail, 1e-300));
                _weights[row] = quantile > _options.OutlierThreshold ? 1 / (quantile * quantile) : 1;
            }

            total += _weights[row];
        }

        for (var row = 0; row < _rows.Rows; row++)
        {
            _weights[row] *= _rows.Rows / total;
        }
    }

    private ImmutableArray<int> Outliers()
    {
        var typical = 0.0;
        for (var row = 0; row < _rows.Rows; row++)
        {
            typical = Math.Max(typical, _weights[row]);
        }

        var steps = ImmutableArray.CreateBuilder<int>();
        for (var row = 0; row < _rows.Rows; row++)
        {
            if (_weights[row] < typical)
            {
                steps.Add(_rows.Steps[row]);
            }
        }

        return steps.ToImmutable();
    }
}
