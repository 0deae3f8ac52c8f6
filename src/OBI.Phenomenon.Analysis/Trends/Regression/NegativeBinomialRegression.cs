namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>Log-linear regression of counts whose variance is μ + α μ², with α estimated (Lawless 1987).</summary>
/// <remarks>
/// Coefficients and size 1/α are estimated by turns until both stand still, as MASS's <c>glm.nb</c> does, so that at the end both are
/// maximum likelihood. Counts that scatter no more than Poisson counts have no finite size: then α is 0 and the fit is Poisson.
/// </remarks>
internal sealed class NegativeBinomialRegression
{
    private const int MostTurns = 200;
    private const int MostIterations = 50;
    private const double Tolerance = 1e-10;
    private const double SmallestStep = 1e-6;
    private const double SmallestMean = 2.220446049250313e-16;

    private readonly double[] _coefficients;

    internal NegativeBinomialRegression(double[] coefficients, double alpha)
    {
        _coefficients = coefficients;
        Alpha = alpha;
    }

    /// <summary>The α of the variance μ + α μ²; 0 for Poisson.</summary>
    internal double Alpha { get; }

    /// <summary>Fits; null when the coefficients are not unique or the iteration does not settle.</summary>
    internal static NegativeBinomialRegression? Fit(ReadOnlySpan<double> counts, Design design)
    {
        if (PoissonRegression.Fit(counts, design, [], []) is not { } poisson)
        {
            return null;
        }

        double[] coefficients = [.. poisson.Coefficients];
        double[] mean = [.. poisson.Mean];
        var size = NegativeBinomialSize.Estimate(counts, mean);
        for (var turn = 0; turn < MostTurns; turn++)
        {
            if (double.IsInfinity(size))
            {
                return new NegativeBinomialRegression([.. poisson.Coefficients], 0);
            }

            if (!TryFit(counts, design, size, coefficients, mean))
            {
                return null;
            }

            var before = size;
            size = NegativeBinomialSize.Estimate(counts, mean);
            if (Math.Abs(size - before) <= Tolerance * before)
            {
                return new NegativeBinomialRegression(coefficients, 1 / size);
            }
        }

        return null;
    }

    /// <summary>The mean of a row.</summary>
    internal double Mean(ReadOnlySpan<double> row) => Math.Exp(Dot(row, _coefficients));

    private static bool TryFit(ReadOnlySpan<double> counts, Design design, double size, double[] coefficients, double[] mean)
    {
        var equations = new NormalEquations(design.Columns);
        var proposed = new double[design.Columns];
        var deviance = Deviance(counts, mean, size);
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            equations.Clear();
            for (var row = 0; row < counts.Length; row++)
            {
                // Newton's own weights: with the expected ones the iteration crawls when a few counts are far out.
                var spread = 1 + (mean[row] / size);
                var weight = mean[row] * (1 + (counts[row] / size)) / (spread * spread);
                equations.Add(design.Row(row), weight, Dot(design.Row(row), coefficients) + ((counts[row] - mean[row]) / (spread * weight)));
            }

            if (!equations.TrySolve(proposed))
            {
                return false;
            }

            var before = deviance;
            deviance = Step(counts, design, size, coefficients, proposed, mean, before);
            if (before - deviance <= Tolerance * (Math.Abs(deviance) + 0.1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the proposed coefficients, or as far towards them as the deviance falls; the deviance is convex, so some of the way it does.</summary>
    private static double Step(ReadOnlySpan<double> counts, Design design, double size, double[] coefficients, double[] proposed, double[] mean, double deviance)
    {
        double[] from = [.. coefficients];
        var reached = deviance;
        for (var share = 1.0; share > SmallestStep; share /= 2)
        {
            for (var column = 0; column < from.Length; column++)
            {
                coefficients[column] = from[column] + (share * (proposed[column] - from[column]));
            }

            for (var row = 0; row < counts.Length; row++)
            {
                mean[row] = Math.Max(Math.Exp(Dot(design.Row(row), coefficients)), SmallestMean);
            }

            reached = Deviance(counts, mean, size);
            if (reached <= deviance)
            {
                break;
            }
        }

        return reached;
    }

    private static double Deviance(ReadOnlySpan<double> counts, double[] mean, double size)
    {
        var sum = 0.0;
        for (var row = 0; row < counts.Length; row++)
        {
            var count = counts[row];
            sum += (count == 0 ? 0 : count * Math.Log(count / mean[row])) - ((count + size) * Math.Log((count + size) / (mean[row] + size)));
        }

        return 2 * sum;
    }

    internal static double Dot(ReadOnlySpan<double> row, double[] coefficients)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += row[i] * coefficients[i];
        }

        return sum;
    }
}
