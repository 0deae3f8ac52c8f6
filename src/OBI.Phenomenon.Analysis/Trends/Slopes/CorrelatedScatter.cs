namespace OBI.Phenomenon.Analysis.Trends.Slopes;

/// <summary>Scatter of which a share lasts from step to step, fading by a factor, and the rest is new at every step.</summary>
/// <remarks>Kalman's filter for that process turns correlated numbers into uncorrelated ones in one pass (Harvey 1989, section 3.2).</remarks>
internal readonly record struct CorrelatedScatter(double Share, double Fading)
{
    /// <summary>Whitens columns of numbers in place and gives the logarithm of the correlation matrix's determinant.</summary>
    internal double Whiten(double[][] columns)
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
        }

        return logDeterminant;
    }
}
