using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>What may be expected of the sum of consecutive steps, as far as it is reported by now, when nothing changed.</summary>
public sealed record Expectation
{
    /// <summary>The first step.</summary>
    public required int First { get; init; }

    /// <summary>The last step.</summary>
    public required int Last { get; init; }

    /// <summary>The predictive distribution of the sum: its mean is the usual number.</summary>
    public required CountDistribution Distribution { get; init; }

    /// <summary>Variance over mean of the counts themselves.</summary>
    public required double Dispersion { get; init; }

    /// <summary>The part of the variance that comes from estimating level, trend and season.</summary>
    public required double EstimationVariance { get; init; }

    /// <summary>How the usual number was made.</summary>
    public required UsualMethod Method { get; init; }

    /// <summary>The rate a step and unit of exposure at the middle of the history, without trend and season.</summary>
    public required double Level { get; init; }

    /// <summary>What the trend makes of that in this window; 1 without a trend.</summary>
    public required double TrendFactor { get; init; }

    /// <summary>What the season makes of it; 1 without a season.</summary>
    public required double SeasonFactor { get; init; }

    /// <summary>Exposure times reported share, summed: level × trend × season × this is the mean.</summary>
    public required double Exposure { get; init; }

    /// <summary>The share of the window's signals that is usually in by now.</summary>
    public required double ReportedShare { get; init; }

    /// <summary>The mean of the sum.</summary>
    public double Usual => Distribution.Mean;

    /// <summary>One-sided mid-P of "more than usual".</summary>
    public double MidAtLeast(double count) => Distribution.MidAtLeast(count);

    /// <summary>One-sided mid-P of "fewer than usual".</summary>
    public double MidAtMost(double count) => Distribution.MidAtMost(count);

    /// <summary>The counts between which the sum falls with at least the given probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not above 0 and below 1.</exception>
    public (double Low, double High) Interval(double confidence) => confidence is > 0 and < 1
        ? (Distribution.Quantile((1 - confidence) / 2), Distribution.Quantile((1 + confidence) / 2))
        : throw new ArgumentOutOfRangeException(nameof(confidence), "confidence lies between 0 and 1, as in 0.95");

    /// <summary>The smallest count whose exact p-value upwards is at most <paramref name="alpha"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public double SmallestRise(double alpha)
    {
        var count = Distribution.Quantile(1 - alpha);
        while (count > 0 && SixDigits.Round(Distribution.AtLeast(count - 1)) <= alpha)
        {
            count--;
        }

        while (SixDigits.Round(Distribution.AtLeast(count)) > alpha)
        {
            count++;
        }

        return count;
    }

    /// <summary>The largest count whose exact p-value downwards is at most <paramref name="alpha"/>; null when not even zero is that rare.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public double? LargestFall(double alpha)
    {
        var count = Distribution.Quantile(alpha);
        while (SixDigits.Round(Distribution.AtMost(count + 1)) <= alpha)
        {
            count++;
        }

        while (count >= 0 && SixDigits.Round(Distribution.AtMost(count)) > alpha)
        {
            count--;
        }

        return count >= 0 ? count : null;
    }

    /// <summary>What changes would be found at a level, four times in five.</summary>
    /// <param name="alpha">The level of the test in each direction, above 0 and below 1.</param>
    /// <param name="power">How often a change must be found, above 0 and below 1. Default 0.8, as studies are planned (Cohen 1988).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public Detectability Detects(double alpha, double power = 0.8)
    {
        var rise = SmallestRise(alpha);
        var fall = LargestFall(alpha);
        return new Detectability(
            rise,
            fall,
            DetectableRatio.Rise(this, rise, power),
            fall is { } count ? DetectableRatio.Fall(this, count, power) : null);
    }

    /// <summary>The distribution of the sum when the rate is a multiple of the usual one.</summary>
    internal CountDistribution Times(double ratio)
    {
        var rest = Distribution.Variance - (Dispersion * Distribution.Mean);
        return new CountDistribution(ratio * Distribution.Mean, (ratio * Dispersion * Distribution.Mean) + (ratio * ratio * Math.Max(0, rest)));
    }
}
