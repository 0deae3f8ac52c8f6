namespace OBI.Phenomenon.Analysis.Patterns.Matching;

/// <summary>How much two distributions differ (Lin 1991).</summary>
public static class JensenShannon
{
    /// <summary>The divergence to base 2: half of each distribution's Kullback–Leibler divergence from their mean.</summary>
    /// <param name="left">Probabilities, which sum to 1.</param>
    /// <param name="right">As many, in the same order.</param>
    /// <returns>From 0, when they are equal, to 1, when they have nothing in common.</returns>
    /// <exception cref="ArgumentException">They are not of equal length.</exception>
    public static double Divergence(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        if (left.Length != right.Length)
        {
            throw new ArgumentException("both distributions have a probability for each outcome", nameof(right));
        }

        double sum = 0;
        for (var i = 0; i < left.Length; i++)
        {
            var mean = (left[i] + right[i]) / 2;
            sum += Part(left[i], mean) + Part(right[i], mean);
        }

        return Math.Clamp(sum / 2, 0, 1);
    }

    private static double Part(double probability, double mean) => probability == 0 ? 0 : probability * Math.Log2(probability / mean);
}
