using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Trends.Nowcasting;

/// <summary>Scales what is reported of each step by the share reported so far (Lawless 1994), the actuaries' chain ladder.</summary>
/// <remarks>
/// The share is Π over later delays x of 1 − g(x), g(x) being the part of the signals within x deliveries that came in the last of them. The
/// variance of what is still to come has both parts of Lawless (1994): that of the share and that of the signals; its normal distribution starts at what is
/// reported. Nothing reported scales to nothing: <see cref="NowcastPosterior"/> is for that.
/// </remarks>
public sealed class LawlessNowcast
{
    private readonly ReportingTriangle _triangle;
    private readonly double[] _shares;
    private readonly double[] _relativeVariances;

    /// <summary>Estimates the delays.</summary>
    /// <param name="triangle">The reports.</param>
    /// <param name="deliveries">How many of the last deliveries to look at; all when null.</param>
    public LawlessNowcast(ReportingTriangle triangle, int? deliveries)
    {
        _triangle = triangle;
        _shares = new double[triangle.LongestDelay + 1];
        _relativeVariances = new double[triangle.LongestDelay + 1];
        var (share, variance) = (1.0, 0.0);
        for (var delay = triangle.LongestDelay; delay >= 0; delay--)
        {
            _shares[delay] = share;
            _relativeVariances[delay] = variance;
            var (last, all) = (0.0, 0.0);
            foreach (var step in triangle.StepsDelivered(delay, deliveries))
            {
                last += triangle.At(step, delay);
                all += triangle.UpTo(step, delay);
            }

            // Nothing seen within a delay says nothing of it; it is then taken never to occur.
            var part = all > 0 ? last / all : 0;
            share *= 1 - part;
            variance += part == 0 ? 0 : part / (all * (1 - part));
        }
    }

    /// <summary>The share of signals reported within each delay, from 0 to the longest.</summary>
    public ImmutableArray<double> Shares => [.. _shares];

    /// <summary>The number a step is estimated to come to; null when none was ever reported as early.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step does not exist.</exception>
    public double? Estimate(int step)
    {
        var share = _shares[DelayNow(step)];
        return share > 0 ? _triangle.Reported(step) / share : null;
    }

    /// <summary>The middle and an interval of equal tails of the normal distribution that starts at what is reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step does not exist, or the confidence is not between 0 and 1.</exception>
    public NowcastEstimate? Interval(int step, double confidence)
    {
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), "confidence lies between 0 and 1");
        }

        if (Estimate(step) is not { } estimate)
        {
            return null;
        }

        var (share, reported, relative) = (_shares[DelayNow(step)], _triangle.Reported(step), _relativeVariances[DelayNow(step)]);
        var deviation = Math.Sqrt(((reported * (reported + 1) * relative) + (reported * (1 - share))) / (share * share));
        var below = deviation > 0 ? Normal.CDF(estimate, deviation, reported) : 0;
        double At(double probability) =>
            deviation > 0 ? Math.Max(reported, Normal.InvCDF(estimate, deviation, below + (probability * (1 - below)))) : reported;
        return new NowcastEstimate(At(0.5), At((1 - confidence) / 2), At((1 + confidence) / 2));
    }

    private int DelayNow(int step) =>
        step >= 0 && step < _triangle.Steps
            ? Math.Min(_triangle.LongestDelay, _triangle.Steps - 1 - step)
            : throw new ArgumentOutOfRangeException(nameof(step), "a step of the triangle");
}
