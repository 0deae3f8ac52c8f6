namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>Weighted least squares in a few columns: X′WX β = X′Wz, by Cholesky.</summary>
/// <remarks>
/// Columns are scaled to unit diagonal first, so that years and intercepts weigh alike. A column that is a combination of those before it
/// has nothing left of its diagonal; there is then no unique answer, and <see cref="TrySolve"/> says so.
/// </remarks>
internal sealed class NormalEquations(int columns)
{
    /// <summary>Share of a column's squared length that must be its own.</summary>
    private const double Independence = 1e-11;

    private readonly double[] _cross = new double[columns * columns];
    private readonly double[] _right = new double[columns];
    private readonly double[] _factor = new double[columns * columns];
    private readonly double[] _scale = new double[columns];

    /// <summary>Forgets all observations.</summary>
    internal void Clear()
    {
        Array.Clear(_cross);
        Array.Clear(_right);
    }

    /// <summary>Adds one observation.</summary>
    internal void Add(ReadOnlySpan<double> row, double weight, double response)
    {
        for (var i = 0; i < columns; i++)
        {
            var weighted = weight * row[i];
            if (weighted != 0)
            {
                _right[i] += weighted * response;
                for (var j = 0; j <= i; j++)
                {
                    _cross[(i * columns) + j] += weighted * row[j];
                }
            }
        }
    }

    /// <summary>Solves for the coefficients; false when they are not unique.</summary>
    internal bool TrySolve(Span<double> coefficients)
    {
        if (!TryFactor())
        {
            return false;
        }

        for (var i = 0; i < columns; i++)
        {
            var sum = _right[i] * _scale[i];
            for (var j = 0; j < i; j++)
            {
                sum -= _factor[(i * columns) + j] * coefficients[j];
            }

            coefficients[i] = sum / _factor[(i * columns) + i];
        }

        BackSubstitute(coefficients);
        return true;
    }

    /// <summary>x′ (X′WX)⁻¹ x with the last solution's weights.</summary>
    internal double QuadraticForm(ReadOnlySpan<double> x)
    {
        Span<double> half = stackalloc double[columns];
        var total = 0.0;
        for (var i = 0; i < columns; i++)
        {
            var sum = x[i] * _scale[i];
            for (var j = 0; j < i; j++)
            {
                sum -= _factor[(i * columns) + j] * half[j];
            }

            half[i] = sum / _factor[(i * columns) + i];
            total += half[i] * half[i];
        }

        return total;
    }

    /// <summary>Logarithm of the determinant of X′WX with the last solution's weights.</summary>
    internal double LogDeterminant()
    {
        var sum = 0.0;
        for (var i = 0; i < columns; i++)
        {
            sum += 2 * (Math.Log(_factor[(i * columns) + i]) - Math.Log(_scale[i]));
        }

        return sum;
    }

    private bool TryFactor()
    {
        for (var i = 0; i < columns; i++)
        {
            var diagonal = _cross[(i * columns) + i];
            if (!(diagonal > 0) || double.IsInfinity(diagonal))
            {
                return false;
            }

            _scale[i] = 1 / Math.Sqrt(diagonal);
        }

        for (var i = 0; i < columns; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = _cross[(i * columns) + j] * _scale[i] * _scale[j];
                for (var k = 0; k < j; k++)
                {
                    sum -= _factor[(i * columns) + k] * _factor[(j * columns) + k];
                }

                if (i != j)
                {
                    _factor[(i * columns) + j] = sum / _factor[(j * columns) + j];
                }
                else if (sum > Independence)
                {
                    _factor[(i * columns) + i] = Math.Sqrt(sum);
                }
                else
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void BackSubstitute(Span<double> coefficients)
    {
        for (var i = columns - 1; i >= 0; i--)
        {
            var sum = coefficients[i];
            for (var j = i + 1; j < columns; j++)
            {
                sum -= _factor[(j * columns) + i] * coefficients[j];
            }

            coefficients[i] = sum / _factor[(i * columns) + i];
        }

        for (var i = 0; i < columns; i++)
        {
            coefficients[i] *= _scale[i];
        }
    }
}
