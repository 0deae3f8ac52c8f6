using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>What was usual in a series before a step, and so what may be expected from that step on.</summary>
public sealed class Baseline
{
    private readonly ObservedSeries _series;
    private readonly SeasonTable _season;
    private readonly ModelTerms _model;
    private readonly double[] _coefficients;
    private readonly double[] _factor;
    private readonly HistoryWindow _history;

    internal Baseline(
        ObservedSeries series,
        int judged,
        HistoryWindow history,
        ModelTerms model,
        double[] coefficients,
        double[] factor,
        double dispersion,
        ImmutableArray<int> downWeighted)
    {
        _series = series;
        _season = new SeasonTable(series.Frequency);
        _history = history;
        _model = model;
        _coefficients = coefficients;
        _factor = factor;
        Judged = judged;
        Dispersion = dispersion;
        DownWeighted = downWeighted;
    }

    /// <summary>The first step judged: the history ends before it.</summary>
    public int Judged { get; }

    /// <summary>The first observed step of the history.</summary>
    public int HistoryFirst => _history.First;

    /// <summary>The last observed step of the history.</summary>
    public int HistoryLast => _history.Last;

    /// <summary>A regression when trend or season is part of it, otherwise a rate.</summary>
    public UsualMethod Method => _model == default ? UsualMethod.Rate : UsualMethod.Regression;

    /// <summary>Variance over mean of the counts, at least 1.</summary>
    public double Dispersion { get; }

    /// <summary>Steps of the history that count less because they stand out, rising.</summary>
    public ImmutableArray<int> DownWeighted { get; }

    /// <summary>Learns what is usual from the steps before one.</summary>
    /// <param name="series">The counts.</param>
    /// <param name="judged">The first step judged, from 0 to the number of steps.</param>
    /// <param name="options">The choices.</param>
    /// <returns>Null when fewer than half a year or six steps were observed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is outside its range.</exception>
    public static Baseline? Fit(ObservedSeries series, int judged, ObiOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(judged);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(judged, series.Counts.Length);
        return new BaselineEstimator(series, options).Estimate(judged);
    }

    /// <summary>What may be expected of the sum of consecutive steps, as far as it is reported by now.</summary>
    /// <param name="first">The first step.</param>
    /// <param name="last">The last step.</param>
    /// <remarks>
    /// The variance is dispersion × mean, plus that of the estimated level, trend and season (delta method), plus those of exposure and
    /// reported share. Errors of exposure and share are taken to be the same for all steps of the window, which is the cautious side.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The steps do not exist, are not in order, or lie before what is judged.</exception>
    public Expectation Expect(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, Judged);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, _series.Counts.Length);
        Span<double> row = stackalloc double[_coefficients.Length];
        Span<double> gradient = stackalloc double[_coefficients.Length];
        gradient.Clear();
        var (mean, exposed, complete, seasonless, trendless) = (0.0, 0.0, 0.0, 0.0, 0.0);
        var (exposureError, reportedError) = (0.0, 0.0);
        var middle = Math.Exp(_coefficients[0] + (_coefficients[1] * (((_history.First + _history.Last) / 2.0) - Judged) / _series.Frequency));
        for (var step = first; step <= last; step++)
        {
            WriteRow(step, row);
            var rate = Math.Exp(Dot(row));
            var trend = Math.Exp(_coefficients[0] + (_coefficients[1] * row[1]));
            var exposure = _series.Exposure.IsEmpty ? 1 : _series.Exposure[step];
            var reported = _series.Reported.IsEmpty ? 1 : _series.Reported[step];
            var part = reported * exposure * rate;
            mean += part;
            exposed += reported * exposure;
            complete += exposure * rate;
            seasonless += reported * exposure * trend;
            trendless += reported * exposure * middle;
            exposureError += _series.ExposureVariance.IsEmpty ? 0 : part * Math.Sqrt(_series.ExposureVariance[step]);
            reportedError += _series.ReportedVariance.IsEmpty ? 0 : part * Math.Sqrt(_series.ReportedVariance[step]);
            for (var column = 0; column < row.Length; column++)
            {
                gradient[column] += _model.Has(column) ? part * row[column] : 0;
            }
        }

        var estimation = Dispersion * SmallMatrix.QuadraticForm(_factor, _coefficients.Length, gradient);
        return new Expectation
        {
            First = first,
            Last = last,
            Distribution = new CountDistribution(mean, (Dispersion * mean) + estimation + (exposureError * exposureError) + (reportedError * reportedError)),
            Dispersion = Dispersion,
            EstimationVariance = estimation,
            Method = Method,
            Level = middle,
            TrendFactor = seasonless / trendless,
            SeasonFactor = mean / seasonless,
            Exposure = exposed,
            ReportedShare = mean / complete,
        };
    }

    private void WriteRow(int step, Span<double> row)
    {
        row[0] = 1;
        row[1] = (step - Judged) / (double)_series.Frequency;
        for (var column = 2; column < row.Length; column++)
        {
            row[column] = _season.At(column - 2, step);
        }
    }

    private double Dot(ReadOnlySpan<double> row)
    {
        var sum = 0.0;
        for (var column = 0; column < row.Length; column++)
        {
            sum += row[column] * _coefficients[column];
        }

        return sum;
    }
}
