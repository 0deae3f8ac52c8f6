namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Which terms beside the level a baseline has.</summary>
/// <param name="Trend">Whether the rate grows or declines steadily.</param>
/// <param name="Harmonics">Waves a year.</param>
internal readonly record struct ModelTerms(bool Trend, int Harmonics)
{
    /// <summary>How many coefficients, level included.</summary>
    internal int Coefficients => 1 + (Trend ? 1 : 0) + (2 * Harmonics);

    /// <summary>Whether a column of the design belongs to it.</summary>
    internal bool Has(int column) => column == 0 || (column == 1 ? Trend : column < 2 + (2 * Harmonics));

    /// <summary>A rate that doubles or halves in a year, or a season of a factor two, is within two standard deviations.</summary>
    internal static double PriorPrecision(int column) => column == 1 ? 8 : 8;

    /// <summary>Chooses by the quasi-likelihood BIC, each smaller model's fit taken from the largest by its quadratic approximation (Wald).</summary>
    internal static ModelTerms Choose(ShrunkenRegression largest, int harmonics, double dispersion, int rows)
    {
        var best = new ModelTerms(true, harmonics);
        var least = Penalty(best, rows);
        for (var trend = 0; trend <= 1; trend++)
        {
            for (var waves = 0; waves <= harmonics; waves++)
            {
                var candidate = new ModelTerms(trend == 1, waves);
                var criterion = (Distance(largest, candidate) / dispersion) + Penalty(candidate, rows);
                if (criterion < least)
                {
                    (best, least) = (candidate, criterion);
                }
            }
        }

        return best;
    }

    private static double Penalty(ModelTerms terms, int rows) => Math.Log(rows) * terms.Coefficients;

    /// <summary>How far the coefficients left out are from 0, in the metric of their covariance.</summary>
    private static double Distance(ShrunkenRegression largest, ModelTerms terms)
    {
        var columns = largest.Coefficients.Length;
        Span<double> covariance = stackalloc double[columns * columns];
        Span<double> unit = stackalloc double[columns];
        Span<double> left = stackalloc double[columns];
        Span<int> outside = stackalloc int[columns];
        var count = 0;
        for (var column = 0; column < columns; column++)
        {
            if (!terms.Has(column))
            {
                outside[count++] = column;
            }
        }

        if (count == 0)
        {
            return 0;
        }

        for (var i = 0; i < count; i++)
        {
            unit.Clear();
            unit[outside[i]] = 1;
            SmallMatrix.Solve(largest.Factor, columns, unit);
            for (var j = 0; j < count; j++)
            {
                covariance[(j * count) + i] = unit[outside[j]];
            }

            left[i] = largest.Coefficients[outside[i]];
        }

        return SmallMatrix.TryFactor(covariance, count) ? SmallMatrix.QuadraticForm(covariance, count, left[..count]) : double.PositiveInfinity;
    }
}
