using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace OBI.Phenomenon.Analysis.Trends.Distributions;

/// <summary>Counts with a given mean and variance: negative binomial when the variance exceeds the mean, otherwise Poisson.</summary>
/// <remarks>
/// The size of the negative binomial is mean² / (variance − mean) and need not be whole. Each tail is an incomplete beta or gamma function of
/// its own (Johnson, Kemp and Kotz 2005, eq. 5.31 and 4.91), so that small tails keep their digits.
/// </remarks>
public readonly record struct CountDistribution
{
    private const double MachineEpsilon = 2.220446049250313e-16;

    private readonly double _size;
    private readonly double _chance;

    /// <summary>Makes the distribution.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is below 0 or not finite.</exception>
    public CountDistribution(double mean, double variance)
    {
        Mean = mean >= 0 && double.IsFinite(mean) ? mean : throw new ArgumentOutOfRangeException(nameof(mean), "a mean is finite and at least 0");

        // Within rounding of the mean the two agree, and the size would overflow.
        IsPoisson = !(variance > mean * (1 + 1e-9));
        Variance = IsPoisson ? mean : variance;
        (_size, _chance) = IsPoisson ? (0, 0) : (mean * mean / (variance - mean), mean / variance);
    }

    /// <summary>The mean.</summary>
    public double Mean { get; }

    /// <summary>The variance, at least the mean.</summary>
    public double Variance { get; }

    private bool IsPoisson { get; }

    /// <summary>P(Y ≥ <paramref name="count"/>).</summary>
    public double AtLeast(double count) =>
        count <= 0 ? 1
        : Mean == 0 ? 0
        : IsPoisson ? SpecialFunctions.GammaLowerRegularized(count, Mean)
        : SpecialFunctions.BetaRegularized(count, _size, 1 - _chance);

    /// <summary>P(Y ≤ <paramref name="count"/>).</summary>
    public double AtMost(double count) =>
        count < 0 ? 0
        : Mean == 0 ? 1
        : IsPoisson ? SpecialFunctions.GammaUpperRegularized(count + 1, Mean)
        : SpecialFunctions.BetaRegularized(_size, count + 1, _chance);

    /// <summary>P(Y &gt; count) + ½ P(Y = count), the mid-P of "more than usual" (Lancaster 1961).</summary>
    public double MidAtLeast(double count) => (AtLeast(count) + AtLeast(count + 1)) / 2;

    /// <summary>P(Y &lt; count) + ½ P(Y = count), the mid-P of "fewer than usual".</summary>
    public double MidAtMost(double count) => (AtMost(count) + AtMost(count - 1)) / 2;

    /// <summary>The smallest count y with P(Y ≤ y) ≥ <paramref name="probability"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not above 0 and below 1.</exception>
    public double Quantile(double probability)
    {
        if (probability is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), "a probability lies between 0 and 1");
        }

        // The fuzz lets a probability that is a value of the distribution function give that count itself.
        var wanted = probability * (1 - (64 * MachineEpsilon));
        var normal = Normal.InvCDF(0, 1, probability);
        var skew = ((2 * Variance / Math.Max(Mean, double.Epsilon)) - 1) / Math.Sqrt(Math.Max(Variance, double.Epsilon));
        var count = Math.Max(0, Math.Floor(Mean + (Math.Sqrt(Variance) * (normal + (skew * ((normal * normal) - 1) / 6))) + 0.5));
        // Strides that double and then halve: where counts scatter widely the start may lie millions off.
        var stride = 1.0;
        for (; AtMost(count) < wanted; stride *= 2)
        {
            count += stride;
        }

        for (; count >= stride && AtMost(count - stride) >= wanted; stride *= 2)
        {
            count -= stride;
        }

        for (stride /= 2; stride >= 1; stride /= 2)
        {
            count -= count >= stride && AtMost(count - stride) >= wanted ? stride : 0;
        }

        return count;
    }
}
