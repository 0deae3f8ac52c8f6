namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Log-linear quasi-Poisson regression whose coefficients have priors, by Newton's method.</summary>
/// <remarks>
/// The level has a gamma prior, the others a normal one around 0. Without the others the posterior mean and variance of the rate are those of the
/// Gamma–Poisson model exactly, counts and exposures divided by the dispersion, so a rate is a regression with only a level.
/// </remarks>
internal sealed class ShrunkenRegression(HistoryRows history, RatePrior rate)
{
    private const int MostIterations = 50;
    private const double Tolerance = 1e-10;

    private readonly int _columns = history.Columns;
    private readonly double[] _step = new double[history.Columns];

    /// <summary>The coefficients.</summary>
    internal double[] Coefficients { get; } = new double[history.Columns];

    /// <summary>Precision of each coefficient's prior, that of the level unused; infinite for a coefficient that is left out.</summary>
    internal double[] Precision { get; } = new double[history.Columns];

    /// <summary>The factor of the information matrix: times the dispersion, the inverse of that is the coefficients' covariance.</summary>
    internal double[] Factor { get; } = new double[history.Columns * history.Columns];

    /// <summary>The fitted mean of each row.</summary>
    internal double[] Means { get; } = new double[history.Counts.Length];

    /// <summary>Starts from a constant rate.</summary>
    internal void Restart(double dispersion)
    {
        var (count, exposure) = (rate.Shape * dispersion, rate.Exposure * dispersion);
        for (var row = 0; row < history.Rows; row++)
        {
            count += history.Counts[row];
            exposure += history.Exposures[row];
        }

        Array.Clear(Coefficients);
        Coefficients[0] = Math.Log(count / exposure);
    }

    /// <summary>Maximises the posterior from the coefficients as they are; false when it does not settle.</summary>
    internal bool Fit(ReadOnlySpan<double> weights, double dispersion)
    {
        for (var column = 1; column < _columns; column++)
        {
            if (double.IsInfinity(Precision[column]))
            {
                Coefficients[column] = 0;
            }
        }

        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            Accumulate(weights, dispersion);
            _step.CopyTo(_gradient, 0);
            if (!SmallMatrix.TryFactor(Factor, _columns))
            {
                return false;
            }

            SmallMatrix.Solve(Factor, _columns, _step);
            var decrement = 0.0;
            var largest = 0.0;
            for (var column = 0; column < _columns; column++)
            {
                decrement += _step[column] * _gradient[column];
                largest = Math.Max(largest, Math.Abs(_step[column]));
            }

            // A step of more than a factor e would leave the region in which the quadratic holds.
            var scale = Math.Min(1, 1 / largest);
            for (var column = 0; column < _columns; column++)
            {
                Coefficients[column] += scale * _step[column];
            }

            if (decrement < Tolerance * dispersion)
            {
                return true;
            }
        }

        return false;
    }

    private readonly double[] _gradient = new double[history.Columns];

    /// <summary>Gradient in the step, information in the factor.</summary>
    private void Accumulate(ReadOnlySpan<double> weights, double dispersion)
    {
        Array.Clear(Factor);
        Array.Clear(_step);
        var values = history.Values;
        for (var row = 0; row < history.Rows; row++)
        {
            var x = values.Slice(row * _columns, _columns);
            var eta = 0.0;
            for (var i = 0; i < x.Length; i++)
            {
                eta += x[i] * Coefficients[i];
            }

            var mean = history.Exposures[row] * Math.Exp(eta);
            Means[row] = mean;
            var residual = weights[row] * (history.Counts[row] - mean);
            var weighted = weights[row] * mean;
            for (var i = 0; i < x.Length; i++)
            {
                _step[i] += residual * x[i];
                var product = weighted * x[i];
                for (var j = 0; j <= i; j++)
                {
                    Factor[(i * _columns) + j] += product * x[j];
                }
            }
        }

        var prior = dispersion * rate.Exposure * Math.Exp(Coefficients[0]);
        _step[0] += (dispersion * rate.Shape) - prior;
        Factor[0] += prior;
        for (var i = 1; i < _columns; i++)
        {
            if (double.IsInfinity(Precision[i]))
            {
                LeaveOut(i);
            }
            else
            {
                _step[i] -= dispersion * Precision[i] * Coefficients[i];
                Factor[(i * _columns) + i] += dispersion * Precision[i];
            }
        }
    }

    private void LeaveOut(int column)
    {
        _step[column] = 0;
        for (var i = 0; i < _columns; i++)
        {
            Factor[(Math.Max(i, column) * _columns) + Math.Min(i, column)] = 0;
        }

        Factor[(column * _columns) + column] = 1;
    }
}
