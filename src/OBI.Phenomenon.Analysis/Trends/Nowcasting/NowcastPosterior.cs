using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Nowcasting;

/// <summary>What a number may come to when all reports are in, given what is usual and what is in.</summary>
/// <remarks>
/// With a negative binomial number of mean μ and size s, of which n are reported with chance W each, what is missing is negative binomial with
/// size s + n and mean (1 − W) μ (s + n) / (s + W μ) (McGough and others 2020; gamma–Poisson thinning). That is a proper answer also when nothing is
/// reported yet. An uncertain share is a beta distribution with its mean and variance, cut in equal parts; the number that is in weighs them.
/// </remarks>
public sealed class NowcastPosterior
{
    private const int Parts = 15;

    private readonly long _reported;
    private readonly (CountDistribution Missing, double Weight)[] _parts;

    /// <summary>Makes the distribution.</summary>
    /// <param name="usual">The usual number when all reports are in.</param>
    /// <param name="reported">What is reported so far, at least 0.</param>
    /// <param name="share">The share that is usually reported by now; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public NowcastPosterior(CountDistribution usual, long reported, ReportedShare share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(reported);
        if (share.Share is not (> 0 and <= 1) || !(share.RelativeVariance >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(share), "a share lies above 0 and is at most 1, with a variance of at least 0");
        }

        _reported = reported;
        var shares = SharesOf(share);
        var logs = shares.Select(part => LogLikelihood(usual, reported, part)).ToArray();
        var weights = logs.Select(log => Math.Exp(log - logs.Max())).ToArray();
        _parts = [.. shares.Zip(weights, (part, weight) => (MissingAt(usual, reported, part), weight / weights.Sum()))];
    }

    /// <summary>The mean of the number.</summary>
    public double Mean => _reported + _parts.Sum(part => part.Weight * part.Missing.Mean);

    /// <summary>The chance that the number will be at most this one.</summary>
    public double AtMost(double number) => _parts.Sum(part => part.Weight * part.Missing.AtMost(number - _reported));

    /// <summary>The smallest number of which the chance that it is not exceeded is at least <paramref name="probability"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not above 0 and below 1.</exception>
    public double Quantile(double probability)
    {
        var quantiles = _parts.Select(part => part.Missing.Quantile(probability)).ToArray();
        var number = _reported + quantiles.Min();
        while (AtMost(number) < probability && number < _reported + quantiles.Max())
        {
            number++;
        }

        return number;
    }

    /// <summary>The middle and an interval of equal tails.</summary>
    public NowcastEstimate Estimate(double confidence) => new(Quantile(0.5), Quantile((1 - confidence) / 2), Quantile((1 + confidence) / 2));

    private static double[] SharesOf(ReportedShare share)
    {
        var (mean, variance) = (share.Share, share.RelativeVariance * share.Share * share.Share);

        // No share below 1 has more variance than all or nothing; near that the parts would all be ends.
        var weight = (mean * (1 - mean) / Math.Min(variance, 0.9 * mean * (1 - mean))) - 1;
        return variance <= 1e-12 || mean >= 1
            ? [mean]
            : [.. Enumerable.Range(0, Parts).Select(part => Math.Max(1e-9, Beta.InvCDF(mean * weight, (1 - mean) * weight, (part + 0.5) / Parts)))];
    }

    private static double LogLikelihood(CountDistribution usual, long reported, double share)
    {
        var mean = share * usual.Mean;
        return usual.Mean == 0 ? 0
            : Size(usual) is { } size ? (reported * Math.Log(mean)) - ((reported + size) * Math.Log(size + mean))
            : (reported * Math.Log(mean)) - mean;
    }

    private static CountDistribution MissingAt(CountDistribution usual, long reported, double share)
    {
        if (Size(usual) is not { } size)
        {
            return new CountDistribution((1 - share) * usual.Mean, (1 - share) * usual.Mean);
        }

        var mean = (1 - share) * usual.Mean * (size + reported) / (size + (share * usual.Mean));
        return new CountDistribution(mean, mean + (mean * mean / (size + reported)));
    }

    /// <summary>The size of a negative binomial; null for a Poisson distribution.</summary>
    private static double? Size(CountDistribution usual) =>
        usual.Variance > usual.Mean ? usual.Mean * usual.Mean / (usual.Variance - usual.Mean) : null;
}
