using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>What weights against outliers take from counts that are none, as shares: without giving it back, level and dispersion come out too low.</summary>
/// <remarks>The correction that makes a robust estimate consistent (Cantoni and Ronchetti 2001), taken at one mean for the whole history.</remarks>
/// <param name="Weight">Of the weight.</param>
/// <param name="Mean">Of the mean.</param>
/// <param name="Variance">Of the variance.</param>
internal readonly record struct OutlierLoss(double Weight, double Mean, double Variance)
{
    /// <summary>Beyond this share of the largest term the tail adds nothing.</summary>
    private const double Negligible = 1e-6;

    /// <summary>Where to begin adding up when the threshold lies beyond what a probability can tell from 1.</summary>
    private const double HighestQuantile = 1 - 1e-12;

    /// <summary>Adds up the tail of the distribution that the weights touch.</summary>
    internal static OutlierLoss Of(double mean, double dispersion, double threshold)
    {
        var distribution = new CountDistribution(mean, dispersion * mean);
        var count = Math.Max(OutlierWeights.SmallestOutlier, distribution.Quantile(Math.Min(Normal.CDF(0, 1, threshold), HighestQuantile)));
        var above = distribution.AtLeast(count + 1);
        var chance = distribution.AtLeast(count) - above;
        var (weight, first, second, largest) = (0.0, 0.0, 0.0, 0.0);
        while (chance > 0)
        {
            var lost = chance * (1 - OutlierWeights.OfTail(above + (chance / 2), threshold));
            var term = lost * (count - mean) * (count - mean);
            weight += lost;
            first += lost * (count - mean);
            second += term;
            largest = Math.Max(largest, term);
            if (term < Negligible * largest)
            {
                break;
            }

            // P(y + 1) from P(y): of the negative binomial, and of the Poisson as its limit.
            count++;
            chance *= (mean + ((dispersion - 1) * (count - 1))) / (dispersion * count);
            above = Math.Max(0, above - chance);
        }

        return new OutlierLoss(weight, first / mean, second / (dispersion * mean));
    }
}
