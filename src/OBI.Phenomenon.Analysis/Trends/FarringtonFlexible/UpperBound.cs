using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Farrington;

namespace OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;

/// <summary>A count held against its prediction.</summary>
/// <param name="Mean">The mean of the negative binomial; null for the delta method.</param>
/// <param name="Upper">The highest count that is no alarm.</param>
/// <param name="Score">1 at the bound and 0 at the mean.</param>
/// <param name="PValue">Probability of a count at least this high.</param>
/// <param name="IsExceeded">Whether the count is above the bound.</param>
internal readonly record struct UpperBound(double? Mean, double Upper, double? Score, double PValue, bool IsExceeded)
{
    /// <summary>No series has so many signals in a step: a mean that may be this high is not known at all.</summary>
    private const double HighestMean = 1e9;

    /// <summary>Holds a count against its prediction; null when the mean may be anything, as that of a season without any signal may.</summary>
    internal static UpperBound? Of(HistoryPrediction prediction, double observed, FarringtonFlexibleOptions options)
    {
        var deviates = Normal.InvCDF(0, 1, 1 - options.Alpha);
        if (options.Bound == BoundMethod.Delta)
        {
            var delta = new DeltaBound(prediction.Mean, prediction.StandardError, prediction.Dispersion, options.Transform);
            var upper = delta.Upper(deviates);
            return new UpperBound(null, upper, ScoreOf(observed, prediction.Mean, upper), delta.AtLeast(observed), observed > SixDigits.Round(upper));
        }

        var mean = Math.Exp(prediction.LogMean + (options.Bound == BoundMethod.UpperMean ? deviates * prediction.StandardError : 0));
        if (!(mean <= HighestMean))
        {
            return null;
        }

        var counts = new CountDistribution(mean, prediction.Dispersion * mean);
        var quantile = counts.Quantile(1 - options.Alpha);
        var score = options.Mode == FarringtonMode.Compat
            ? (observed - prediction.LogMean) / (quantile - prediction.LogMean)
            : ScoreOf(observed, prediction.Mean, quantile);
        return new UpperBound(mean, quantile, score, counts.AtLeast(observed), observed > quantile);
    }

    private static double? ScoreOf(double observed, double centre, double upper) =>
        upper > centre ? (observed - centre) / (upper - centre) : null;
}
