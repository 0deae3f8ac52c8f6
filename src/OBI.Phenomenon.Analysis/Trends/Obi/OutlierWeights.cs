using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Counts less what stands out in a history, so that an outbreak in the past does not hide one now.</summary>
/// <remarks>
/// The weight is that of Farrington et al. (1996), but the residual is the normal quantile of the count's tail probability (Dunn and Smyth 1996)
/// instead of Anscombe's, so that the threshold means the same at 0.1 signal a week as at 100.
/// </remarks>
internal static class OutlierWeights
{
    /// <summary>A single signal is no outlier, however rare signals are.</summary>
    internal const double SmallestOutlier = 2;

    /// <summary>Rarer than this is not told apart: what follows is no probability a computer can hold.</summary>
    internal const double SmallestTail = 1e-300;

    /// <summary>1, or the inverse square of a residual above the threshold.</summary>
    /// <remarks>Counts are skewed to the right, so their normal quantile is below the plain residual; most need no tail probability.</remarks>
    internal static double Of(double count, double mean, double dispersion, double threshold) =>
        count < SmallestOutlier || count - mean <= threshold * Math.Sqrt(dispersion * mean)
            ? 1
            : OfTail(new CountDistribution(mean, dispersion * mean).MidAtLeast(count), threshold);

    /// <summary>The weight of a count whose tail probability is known.</summary>
    internal static double OfTail(double tail, double threshold)
    {
        var quantile = -Normal.InvCDF(0, 1, Math.Max(tail, SmallestTail));
        return quantile > threshold ? 1 / (quantile * quantile) : 1;
    }
}
