namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>A symmetric positive definite matrix of a few columns, by Cholesky; only the lower triangle is read.</summary>
internal static class SmallMatrix
{
    /// <summary>Replaces the lower triangle by its factor; false when the matrix is not positive definite.</summary>
    internal static bool TryFactor(Span<double> matrix, int columns)
    {
        for (var i = 0; i < columns; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[(i * columns) + j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[(i * columns) + k] * matrix[(j * columns) + k];
                }

                if (i != j)
                {
                    matrix[(i * columns) + j] = sum / matrix[(j * columns) + j];
                }
                else if (sum > 0 && double.IsFinite(sum))
                {
                    matrix[(i * columns) + i] = Math.Sqrt(sum);
                }
                else
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Replaces a vector by the solution of factor × factor′ × solution = vector.</summary>
    internal static void Solve(ReadOnlySpan<double> factor, int columns, Span<double> vector)
    {
        SolveLower(factor, columns, vector);
        for (var i = columns - 1; i >= 0; i--)
        {
            var sum = vector[i];
            for (var j = i + 1; j < columns; j++)
            {
                sum -= factor[(j * columns) + i] * vector[j];
            }

            vector[i] = sum / factor[(i * columns) + i];
        }
    }

    /// <summary>Replaces a vector by the solution of factor × solution = vector.</summary>
    internal static void SolveLower(ReadOnlySpan<double> factor, int columns, Span<double> vector)
    {
        for (var i = 0; i < columns; i++)
        {
            var sum = vector[i];
            for (var j = 0; j < i; j++)
            {
                sum -= factor[(i * columns) + j] * vector[j];
            }

            vector[i] = sum / factor[(i * columns) + i];
        }
    }
}
