namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>Log-linear regression of counts by iteratively reweighted least squares (McCullagh and Nelder 1989, section 2.5).</summary>
/// <remarks>
/// Starts, stops and keeps the working weights as R's <c>glm.fit</c> does, because standard errors and leverages of the reference
/// implementations depend on the iteration they stop at: the weights are those of the last least squares, before its update of the mean.
/// </remarks>
internal sealed class PoissonRegression
{
    private const int MostIterations = 25;
    private const double Tolerance = 1e-8;
    private const double SmallestMean = 2.220446049250313e-16;

    private readonly NormalEquations _equations;
    private readonly double[] _coefficients;
    private readonly double[] _mean;
    private readonly double[] _weights;

    private PoissonRegression(int rows, int columns)
    {
        _equations = new NormalEquations(columns);
        _coefficients = new double[columns];
        _mean = new double[rows];
        _weights = new double[rows];
    }

    /// <summary>The coefficients, one for each column.</summary>
    internal ReadOnlySpan<double> Coefficients => _coefficients;

    /// <summary>The fitted mean of each row.</summary>
    internal ReadOnlySpan<double> Mean => _mean;

    /// <summary>The working weight of each row in the last iteration.</summary>
    internal ReadOnlySpan<double> WorkingWeights => _weights;

    /// <summary>Observations less coefficients.</summary>
    internal int DegreesOfFreedom => _mean.Length - _coefficients.Length;

    /// <summary>Fits; null when the coefficients are not unique or the iteration does not settle.</summary>
    /// <param name="counts">The observations, one for each row.</param>
    /// <param name="design">The rows.</param>
    /// <param name="offset">Log exposure of each row, or empty.</param>
    /// <param name="weights">Prior weight of each row, or empty.</param>
    internal static PoissonRegression? Fit(ReadOnlySpan<double> counts, Design design, ReadOnlySpan<double> offset, ReadOnlySpan<double> weights)
    {
        var fit = new PoissonRegression(design.Rows, design.Columns);
        var eta = new double[design.Rows];
        var deviance = 0.0;
        for (var row = 0; row < counts.Length; row++)
        {
            fit._mean[row] = counts[row] + 0.1;
            eta[row] = Math.Log(fit._mean[row]);
            deviance += Deviance(counts[row], fit._mean[row], eta[row], weights.IsEmpty ? 1 : weights[row]);
        }

        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            fit._equations.Clear();
            for (var row = 0; row < counts.Length; row++)
            {
                var mean = fit._mean[row];
                fit._weights[row] = mean * (weights.IsEmpty ? 1 : weights[row]);
                fit._equations.Add(design.Row(row), fit._weights[row], eta[row] - (offset.IsEmpty ? 0 : offset[row]) + ((counts[row] - mean) / mean));
            }

            if (!fit._equations.TrySolve(fit._coefficients))
            {
                return null;
            }

            var before = deviance;
            deviance = 0;
            for (var row = 0; row < counts.Length; row++)
            {
                eta[row] = Dot(design.Row(row), fit._coefficients) + (offset.IsEmpty ? 0 : offset[row]);
                fit._mean[row] = Math.Max(Math.Exp(eta[row]), SmallestMean);
                deviance += Deviance(counts[row], fit._mean[row], eta[row], weights.IsEmpty ? 1 : weights[row]);
            }

            if (!double.IsFinite(deviance))
            {
                return null;
            }

            if (Math.Abs(deviance - before) / (Math.Abs(deviance) + 0.1) < Tolerance)
            {
                return fit;
            }
        }

        return null;
    }

    /// <summary>The linear predictor of a row, without offset.</summary>
    internal double Predict(ReadOnlySpan<double> row) => Dot(row, _coefficients);

    /// <summary>x′ (X′WX)⁻¹ x: times the dispersion, the variance of <see cref="Predict"/>; times the working weight of a row, its leverage.</summary>
    internal double QuadraticForm(ReadOnlySpan<double> row) => _equations.QuadraticForm(row);

    private static double Deviance(double count, double mean, double eta, double weight) =>
        2 * weight * (count == 0 ? mean : (count * (Math.Log(count) - eta)) - (count - mean));

    private static double Dot(ReadOnlySpan<double> row, ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += row[i] * coefficients[i];
        }

        return sum;
    }
}
