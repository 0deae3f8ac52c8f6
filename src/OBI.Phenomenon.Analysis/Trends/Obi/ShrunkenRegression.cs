using System.Runtime.Intrinsics;

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
    private readonly double[] _gradient = new double[history.Columns];

    /// <summary>The coefficients.</summary>
    internal double[] Coefficients { get; } = new double[history.Columns];

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
    internal bool Fit(ModelTerms terms, ReadOnlySpan<double> weights, double dispersion)
    {
        for (var column = 1; column < _columns; column++)
        {
            Coefficients[column] = terms.Has(column) ? Coefficients[column] : 0;
        }

        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            Accumulate(weights);
            AddPriors(terms, dispersion);
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

    /// <summary>Gradient in the step, information in the factor.</summary>
    private void Accumulate(ReadOnlySpan<double> weights)
    {
        Span<Vector256<double>> coefficients = stackalloc Vector256<double>[_columns];
        Span<Vector256<double>> row = stackalloc Vector256<double>[_columns];
        Span<Vector256<double>> gradient = stackalloc Vector256<double>[_columns];
        Span<Vector256<double>> information = stackalloc Vector256<double>[_columns * _columns];
        gradient.Clear();
        information.Clear();
        for (var i = 0; i < row.Length; i++)
        {
            coefficients[i] = Vector256.Create(Coefficients[i]);
        }

        for (var first = 0; first < history.Filled; first += HistoryRows.Block)
        {
            var eta = Vector256<double>.Zero;
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Vector256.Create(history.Column(i)[first..]);
                eta += row[i] * coefficients[i];
            }

            var mean = Vector256.Create(history.Exposures.AsSpan(first)) * Vector256.Exp(eta);
            mean.CopyTo(Means.AsSpan(first));
            var weight = Vector256.Create(weights[first..]);
            var residual = weight * (Vector256.Create(history.Counts.AsSpan(first)) - mean);
            var weighted = weight * mean;
            for (var i = 0; i < row.Length; i++)
            {
                gradient[i] += residual * row[i];
                var product = weighted * row[i];
                for (var j = 0; j <= i; j++)
                {
                    information[(i * row.Length) + j] += product * row[j];
                }
            }
        }

        for (var i = 0; i < gradient.Length; i++)
        {
            _step[i] = Vector256.Sum(gradient[i]);
        }

        for (var i = 0; i < information.Length; i++)
        {
            Factor[i] = Vector256.Sum(information[i]);
        }
    }

    private void AddPriors(ModelTerms terms, double dispersion)
    {
        var prior = dispersion * rate.Exposure * Math.Exp(Coefficients[0]);
        _step[0] += (dispersion * rate.Shape) - prior;
        Factor[0] += prior;
        for (var column = 1; column < _columns; column++)
        {
            if (terms.Has(column))
            {
                var precision = dispersion * ModelTerms.Precision(column);
                _step[column] -= precision * Coefficients[column];
                Factor[(column * _columns) + column] += precision;
            }
            else
            {
                LeaveOut(column);
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
