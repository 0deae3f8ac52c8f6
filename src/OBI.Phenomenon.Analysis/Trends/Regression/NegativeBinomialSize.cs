using MathNet.Numerics;

namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>The size of negative binomial counts with known means, by maximum likelihood.</summary>
/// <remarks>
/// The score is Σ [ψ(y + k) − ψ(k) + log(k / (k + μ)) + (μ − y) / (μ + k)] (Lawless 1987). For whole counts ψ(y + k) − ψ(k) is
/// Σ 1/(k + j) over j below y, so the sum over all counts is one over j of how many counts exceed j: exact for any size.
/// </remarks>
internal static class NegativeBinomialSize
{
    private const double Smallest = 1e-4;

    /// <summary>Beyond this the counts cannot be told from Poisson counts.</summary>
    private const double Largest = 1e5;

    /// <summary>Counts above this are few, and summing up to each would take longer than computing ψ.</summary>
    private const int HighestSummed = 10_000;

    /// <summary>The size; infinite when the counts scatter no more than Poisson counts.</summary>
    internal static double Estimate(ReadOnlySpan<double> counts, ReadOnlySpan<double> mean)
    {
        var excess = 0.0;
        var highest = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            excess += ((counts[i] - mean[i]) * (counts[i] - mean[i])) - counts[i];
            highest = Math.Max(highest, counts[i] > HighestSummed ? 0 : counts[i]);
        }

        var exceeding = new double[(int)highest];
        foreach (var count in counts)
        {
            for (var j = 0; j < count && count <= HighestSummed; j++)
            {
                exceeding[j]++;
            }
        }

        if (excess <= 0 || Score(counts, mean, exceeding, Largest) > 0)
        {
            return double.PositiveInfinity;
        }

        var (low, high) = (Math.Log(Smallest), Math.Log(Largest));
        while (high - low > 1e-13)
        {
            var middle = (low + high) / 2;
            (low, high) = Score(counts, mean, exceeding, Math.Exp(middle)) > 0 ? (middle, high) : (low, middle);
        }

        return Math.Exp(low);
    }

    private static double Score(ReadOnlySpan<double> counts, ReadOnlySpan<double> mean, double[] exceeding, double size)
    {
        var sum = 0.0;
        for (var j = exceeding.Length - 1; j >= 0; j--)
        {
            sum += exceeding[j] / (size + j);
        }

        for (var i = 0; i < counts.Length; i++)
        {
            sum += ((mean[i] - counts[i]) / (mean[i] + size)) - Math.Log(1 + (mean[i] / size));
            sum += counts[i] > HighestSummed ? SpecialFunctions.DiGamma(counts[i] + size) - SpecialFunctions.DiGamma(size) : 0;
        }

        return sum;
    }
}
