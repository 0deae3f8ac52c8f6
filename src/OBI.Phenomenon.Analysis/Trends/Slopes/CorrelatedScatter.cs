namespace OBI.Phenomenon.Analysis.Trends.Slopes;

/// <summary>Scatter of which a share lasts from step to step, fading by a factor, and the rest is new at every step.</summary>
/// <remarks>Kalman's filter for that process turns correlated numbers into uncorrelated ones in one pass (Harvey 1989, section 3.2).</remarks>
internal readonly record struct CorrelatedScatter(double Share, double Fading)
{
    /// <summary>Whitens columns of numbers in place and gives the logarithm of the correlation matrix's determinant.</summary>
    /// <param name="columns">A number for each observed step.</param>
    /// <param name="steps">The observed steps' numbers, rising: over a gap what lasts goes on fading.</param>
    internal double Whiten(double[][] columns, ReadOnlySpan<int> steps)
    {
        var (variance, logDeterminant) = (Share, 0.0);
        var lasting = new double[columns.Length];
        for (var step = 0; step < columns[0].Length; step++)
        {
            var total = variance + (1 - Share);
            var (deviation, gain) = (Math.Sqrt(total), variance / total);
            for (var column = 0; column < columns.Length; column++)
            {
                var news = columns[column][step] - lasting[column];
                lasting[column] = Fading * (lasting[column] + (gain * news));
                columns[column][step] = news / deviation;
            }

            variance = (Fading * Fading * variance * (1 - gain)) + (Share * (1 - (Fading * Fading)));
            logDeterminant += Math.Log(total);
            var faded = step + 1 < steps.Length ? Math.Pow(Fading, steps[step + 1] - steps[step] - 1) : 1;
            variance = (faded * faded * variance) + (Share * (1 - (faded * faded)));
            for (var column = 0; column < columns.Length; column++)
            {
                lasting[column] *= faded;
            }
        }

        return logDeterminant;
    }
}
