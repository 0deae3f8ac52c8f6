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

    /// <summary>A tail is added up in strides of this share of the count, and of the tail's width, when that is more than one count.</summary>
    private const double Stride = 0.01;

    /// <summary>Adds up the tail of the distribution that the weights touch.</summary>
    internal static OutlierLoss Of(double mean, double dispersion, double threshold)
    {
        var distribution = new CountDistribution(mean, dispersion * mean);
        var count = Math.Max(OutlierWeights.SmallestOutlier, distribution.Quantile(Math.Min(Normal.CDF(0, 1, threshold), HighestQuantile)));
        var width = Math.Max(dispersion, Math.Sqrt(distribution.Variance));
        var stride = StrideAt(count, width);
        var above = distribution.AtLeast(count + stride);
        var chance = distribution.AtLeast(count) - above;
        var (weight, first, second, largest) = (0.0, 0.0, 0.0, 0.0);
        while (chance > OutlierWeights.SmallestTail)
        {
            var lost = chance * (1 - OutlierWeights.OfTail(above + (chance / 2), threshold));
            var distance = count + ((stride - 1) / 2) - mean;
            var term = lost * distance * distance;
            weight += lost;
            first += lost * distance;
            second += term;
            largest = Math.Max(largest, term);
            if (term < Negligible * largest)
            {
                break;
            }

            // P(y + 1) from P(y), as often as the middles of two strides are apart: of the negative binomial, and of the Poisson as its limit.
            var next = StrideAt(count, width);
            var apart = (stride + next) / 2;
            var middle = count + ((stride + apart) / 2);
            chance *= next / stride * Math.Pow((mean + ((dispersion - 1) * (middle - 1))) / (dispersion * middle), apart);
            count += stride;
            stride = next;
            above = Math.Max(0, above - chance);
        }

        return new OutlierLoss(weight, first / mean, second / (dispersion * mean));
    }

    private static double StrideAt(double count, double width) => Math.Max(1, Math.Floor(Stride * Math.Min(count, width)));
}
