using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Regression;

namespace OBI.Phenomenon.Analysis.Trends.Slopes;

/// <summary>The steady growth of a rate: a log-linear slope with an interval that allows for over-dispersion and autocorrelation.</summary>
/// <remarks>
/// A quasi-Poisson regression (McCullagh and Nelder 1989) gives the weights. Around it the scatter is part new each month and part lasting; how
/// much and how long is not known from some dozens of months, so each of a grid of answers counts by its restricted likelihood (Harville 1974),
/// the odds beforehand being one in three that nothing lasts, and the slope's distribution is the mixture of their t-distributions. A sandwich
/// estimate would be too sure of itself in series this short.
/// </remarks>
public sealed class LogRateSlope
{
    private static readonly CorrelatedScatter[] Grid =
    [
        new(0, 0),
        .. from share in new[] { 0.25, 0.5, 0.75, 1 }
           from fading in new[] { 0.3, 0.5, 0.7, 0.85 }
           select new CorrelatedScatter(share, fading),
    ];

    private readonly (double Weight, double Slope, double Error)[] _answers;
    private readonly int _freedom;

    private LogRateSlope((double Weight, double Slope, double Error)[] answers, int freedom)
    {
        _answers = answers;
        _freedom = freedom;
        PerYear = answers.Sum(answer => answer.Weight * answer.Slope);
    }

    /// <summary>Change of the logarithm of the rate in a year.</summary>
    public double PerYear { get; }

    /// <summary>Two-sided p-value of "no slope".</summary>
    public double PValue => Math.Min(1, 2 * Math.Min(AtMost(0), 1 - AtMost(0)));

    /// <summary>Estimates the slope; null when the counts do not determine it: fewer steps or signals than three beyond the coefficients.</summary>
    /// <param name="counts">Counts of at least 0 at even steps; NaN where nothing was observed.</param>
    /// <param name="exposure">Above 0 for each count, or empty when it is the same throughout.</param>
    /// <param name="stepsPerYear">Steps in a year, at least 1.</param>
    /// <param name="harmonics">Pairs of sine and cosine of the year's season, from 0 to half the steps in a year.</param>
    /// <exception cref="ArgumentException">Counts or exposure are out of range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The steps in a year or the harmonics are out of range.</exception>
    public static LogRateSlope? Estimate(IReadOnlyList<double> counts, IReadOnlyList<double> exposure, int stepsPerYear, int harmonics)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stepsPerYear, 1);
        if (harmonics < 0 || harmonics > (stepsPerYear - 1) / 2)
        {
            throw new ArgumentOutOfRangeException(nameof(harmonics), "a season has fewer than half as many harmonics as the year has steps");
        }

        if (counts.Any(count => count < 0 || double.IsInfinity(count)) || (exposure.Count != 0 && (exposure.Count != counts.Count || exposure.Any(each => !(each > 0) || double.IsInfinity(each)))))
        {
            throw new ArgumentException("a count is at least 0, and exposure is above 0 for each count, or empty", nameof(counts));
        }

        int[] steps = [.. Enumerable.Range(0, counts.Count).Where(step => !double.IsNaN(counts[step]))];
        double[] observed = [.. steps.Select(step => counts[step])];
        var design = DesignOf(steps, stepsPerYear, harmonics);
        double[] offset = exposure.Count == 0 ? [] : [.. steps.Select(step => Math.Log(exposure[step]))];
        if (design.Rows < design.Columns + 3 || observed.Sum() < design.Columns + 3 || PoissonRegression.Fit(observed, design, offset, default) is not { } fit)
        {
            return null;
        }

        var columns = Standardise(observed, design, fit);
        var answers = Grid.Select(scatter => Answer(columns, steps, scatter)).ToArray();
        answers[0].Log += Math.Log((Grid.Length - 1) / 2.0);
        var highest = answers.Max(answer => answer.Log);
        var total = answers.Sum(answer => Math.Exp(answer.Log - highest));
        return new LogRateSlope([.. answers.Select(answer => (Math.Exp(answer.Log - highest) / total, answer.Slope, answer.Error))], design.Rows - design.Columns);
    }

    /// <summary>The slope that is not exceeded with a probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not above 0 and below 1.</exception>
    public double Quantile(double probability)
    {
        if (probability is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), "a probability lies between 0 and 1");
        }

        var quantiles = _answers.Select(answer => StudentT.InvCDF(answer.Slope, answer.Error, _freedom, probability)).ToArray();
        var (low, high) = (quantiles.Min(), quantiles.Max());
        for (var step = 0; step < 60 && high > low; step++)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = AtMost(middle) < probability ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>As a finding, in percent a year, confirmed or not by the rank test at 0.05.</summary>
    public Slope ToFinding(MannKendall ranks, double confidence) => new(
        Percent(PerYear),
        Percent(Quantile((1 - confidence) / 2)),
        Percent(Quantile((1 + confidence) / 2)),
        PValue,
        ranks.RobustPValue <= 0.05 && Math.Sign(ranks.S) == Math.Sign(PerYear));

    private static double Percent(double logRate) => 100 * (Math.Exp(logRate) - 1);

    private double AtMost(double slope) => _answers.Sum(answer => answer.Weight * StudentT.CDF(answer.Slope, answer.Error, _freedom, slope));

    private static Design DesignOf(int[] steps, int stepsPerYear, int harmonics)
    {
        var design = new Design(steps.Length, 2 + (2 * harmonics));
        for (var at = 0; at < steps.Length; at++)
        {
            var step = steps[at];
            var row = design.Row(at);
            (row[0], row[1]) = (1, (step - ((steps[0] + steps[^1]) / 2.0)) / stepsPerYear);
            for (var harmonic = 1; harmonic <= harmonics; harmonic++)
            {
                (row[2 * harmonic], row[(2 * harmonic) + 1]) = Math.SinCos(2 * Math.PI * harmonic * step / stepsPerYear);
            }
        }

        return design;
    }

    /// <summary>The regression's columns and, last, its working response, in standard deviations of Poisson counts.</summary>
    private static double[][] Standardise(double[] counts, Design design, PoissonRegression fit)
    {
        var columns = Enumerable.Range(0, design.Columns + 1).Select(_ => new double[design.Rows]).ToArray();
        for (var step = 0; step < design.Rows; step++)
        {
            var row = design.Row(step);
            var mean = fit.Mean[step];
            for (var column = 0; column < design.Columns; column++)
            {
                columns[column][step] = Math.Sqrt(mean) * row[column];
            }

            columns[^1][step] = Math.Sqrt(mean) * (fit.Predict(row) + ((counts[step] - mean) / mean));
        }

        return columns;
    }

    private static (double Log, double Slope, double Error) Answer(double[][] columns, int[] steps, CorrelatedScatter scatter)
    {
        double[][] white = [.. columns.Select(column => (double[])column.Clone())];
        var logDeterminant = scatter.Whiten(white, steps);
        var (rows, coefficients) = (white[0].Length, white.Length - 1);
        var equations = new NormalEquations(coefficients);
        var row = new double[coefficients];
        for (var step = 0; step < rows; step++)
        {
            for (var column = 0; column < coefficients; column++)
            {
                row[column] = white[column][step];
            }

            equations.Add(row, 1, white[^1][step]);
        }

        var solution = new double[coefficients];
        if (!equations.TrySolve(solution))
        {
            return (double.NegativeInfinity, 0, 1);
        }

        var squares = 0.0;
        for (var step = 0; step < rows; step++)
        {
            var left = white[^1][step];
            for (var column = 0; column < coefficients; column++)
            {
                left -= white[column][step] * solution[column];
            }

            squares += left * left;
        }

        var unit = new double[coefficients];
        unit[1] = 1;
        var freedom = rows - coefficients;
        return (
            -(logDeterminant + equations.LogDeterminant() + (freedom * Math.Log(squares))) / 2,
            solution[1],
            Math.Sqrt(squares / freedom * equations.QuadraticForm(unit)));
    }
}
