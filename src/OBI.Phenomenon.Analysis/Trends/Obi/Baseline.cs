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
        SeasonTable season,
        int judged,
        HistoryWindow history,
        ModelTerms model,
        double[] coefficients,
        double[] factor,
        DispersionPosterior scatter,
        ImmutableArray<int> downWeighted)
    {
        _series = series;
        _season = season;
        _history = history;
        _model = model;
        _coefficients = coefficients;
        _factor = factor;
        Judged = judged;
        Scatter = scatter;
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
    public double Dispersion => Scatter.Mean;

    /// <summary>Steps of the history that count less because they stand out, rising.</summary>
    public ImmutableArray<int> DownWeighted { get; }

    /// <summary>What is known of the dispersion.</summary>
    internal DispersionPosterior Scatter { get; }

    /// <summary>How many independent errors a mean has: of each coefficient, of exposures and of reported shares.</summary>
    internal int Errors => Columns + 2;

    /// <summary>How many coefficients there are, those left out included; their errors grow with the dispersion, the others do not.</summary>
    internal int Columns => _coefficients.Length;

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
        Span<double> gradient = stackalloc double[Errors];
        gradient.Clear();
        var middle = Math.Exp(_coefficients[0] + (_coefficients[1] * (((HistoryFirst + HistoryLast) / 2.0) - Judged) / _series.Frequency));
        var (mean, exposed, complete, seasonless) = (0.0, 0.0, 0.0, 0.0);
        for (var step = first; step <= last; step++)
        {
            var reported = _series.Reported.IsEmpty ? 1 : _series.Reported[step];
            var exposure = reported * (_series.Exposure.IsEmpty ? 1 : _series.Exposure[step]);
            var part = AddStep(step, gradient);
            mean += part;
            exposed += exposure;
            complete += part / reported;
            seasonless += exposure * Math.Exp(_coefficients[0] + (_coefficients[1] * (step - Judged) / _series.Frequency));
        }

        Standardise(gradient);
        var estimation = 0.0;
        foreach (var error in gradient[..Columns])
        {
            estimation += Dispersion * error * error;
        }

        var outside = (gradient[Columns] * gradient[Columns]) + (gradient[Columns + 1] * gradient[Columns + 1]);
        return new Expectation
        {
            First = first,
            Last = last,
            Distribution = new CountDistribution(mean, (Dispersion * mean) + estimation + outside),
            Dispersion = Dispersion,
            EstimationVariance = estimation,
            Method = Method,
            Level = middle,
            TrendFactor = seasonless / (exposed * middle),
            SeasonFactor = mean / seasonless,
            Exposure = exposed,
            ReportedShare = mean / complete,
        };
    }

    /// <summary>What the season makes of the rate in a step, of the history too; 1 without a season.</summary>
    public double SeasonAt(int step)
    {
        Span<double> row = stackalloc double[Columns];
        _season.WriteRow(step, Judged, row);
        var log = 0.0;
        for (var column = 2; column < row.Length; column++)
        {
            log += _coefficients[column] * row[column];
        }

        return Math.Exp(log);
    }

    /// <summary>The mean of one step; what each error does to it is added to the gradient.</summary>
    internal double AddStep(int step, Span<double> gradient)
    {
        Span<double> row = stackalloc double[Columns];
        _season.WriteRow(step, Judged, row);
        var eta = 0.0;
        for (var column = 0; column < row.Length; column++)
        {
            eta += row[column] * _coefficients[column];
        }

        var mean = _series.ReportedExposure(step) * Math.Exp(eta);
        for (var column = 0; column < row.Length; column++)
        {
            gradient[column] += _model.Has(column) ? mean * row[column] : 0;
        }

        gradient[Columns] += _series.ExposureVariance.IsEmpty ? 0 : mean * Math.Sqrt(_series.ExposureVariance[step]);
        gradient[Columns + 1] += _series.ReportedVariance.IsEmpty ? 0 : mean * Math.Sqrt(_series.ReportedVariance[step]);

        return mean;
    }

    /// <summary>
    /// Turns a gradient into independent errors: their squared length is the variance of what it is the gradient of, when those of the
    /// <see cref="Columns"/> coefficients are multiplied by the dispersion.
    /// </summary>
    internal void Standardise(Span<double> gradient) => SmallMatrix.SolveLower(_factor, Columns, gradient);
}
