using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>The usual mean of each step judged, fitted once to what came before the first of them.</summary>
/// <remarks>
/// log μ(t) = b0 [+ b1 t] + Σ over s = 1..S of c(s) cos(2π s t / f) + d(s) sin(2π s t / f), with t from 1 and f steps a year. Fitted once and taken
/// as known, as the control charts of the reference implementation do: its uncertainty is not part of their alarms.
/// </remarks>
/// <param name="Means">The mean of each step judged.</param>
/// <param name="Alpha">The α of the variance μ + α μ²; 0 for Poisson.</param>
internal sealed record InControlMean(ImmutableArray<double> Means, double Alpha)
{
    /// <summary>Coefficients of such a mean, which is how many observations it needs at least.</summary>
    internal static int Coefficients(int harmonics, bool trend) => 1 + (trend ? 1 : 0) + (2 * harmonics);

    /// <summary>Fits; null when what came before does not determine the mean, or holds no signal at all.</summary>
    internal static InControlMean? Fit(CountSeries series, int first, int last, int harmonics, bool trend, MeanModel model)
    {
        int[] steps = [.. Enumerable.Range(0, first).Where(step => !double.IsNaN(series.Counts[step]))];
        double[] counts = [.. steps.Select(step => series.Counts[step])];
        var columns = Coefficients(harmonics, trend);
        if (counts.Length < columns || counts.Sum() == 0)
        {
            return null;
        }

        if (columns == 1 && model == MeanModel.Poisson)
        {
            return new InControlMean([.. Enumerable.Repeat(counts.Average(), last - first + 1)], 0);
        }

        var design = new Design(counts.Length, columns);
        for (var row = 0; row < steps.Length; row++)
        {
            Fill(design.Row(row), steps[row], series.Frequency, harmonics, trend);
        }

        var judged = new Design(last - first + 1, columns);
        for (var row = 0; row < judged.Rows; row++)
        {
            Fill(judged.Row(row), first + row, series.Frequency, harmonics, trend);
        }

        var rows = Enumerable.Range(0, judged.Rows);
        if (model != MeanModel.Poisson)
        {
            var fit = model == MeanModel.NegativeBinomial ? NegativeBinomialRegression.Fit(counts, design) : CompatNegativeBinomialFit.Fit(counts, design);
            return fit is null ? null : new InControlMean([.. rows.Select(row => fit.Mean(judged.Row(row)))], fit.Alpha);
        }

        return PoissonRegression.Fit(counts, design, [], []) is { } poisson ? new InControlMean([.. rows.Select(row => Math.Exp(poisson.Predict(judged.Row(row))))], 0) : null;
    }

    private static void Fill(Span<double> row, int step, int frequency, int harmonics, bool trend)
    {
        var column = 0;
        row[column++] = 1;
        if (trend)
        {
            row[column++] = step + 1;
        }

        for (var harmonic = 1; harmonic <= harmonics; harmonic++)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * harmonic * (step + 1) / frequency);
            row[column++] = cosine;
            row[column++] = sine;
        }
    }
}
