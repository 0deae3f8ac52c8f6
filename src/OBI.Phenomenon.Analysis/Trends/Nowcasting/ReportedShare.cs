using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Trends.Nowcasting;

/// <summary>The share of signals that is expected to be reported by now, and how well that share is known.</summary>
/// <param name="Share">The share, from 0 to 1.</param>
/// <param name="RelativeVariance">Its variance divided by its square.</param>
public readonly record struct ReportedShare(double Share, double RelativeVariance)
{
    /// <summary>Everything is reported.</summary>
    public static ReportedShare All => new(1, 0);

    /// <summary>The distribution of what is reported so far, of a number that is usual when all reports are in.</summary>
    /// <remarks>
    /// With a share W of variance V the mean is W μ and the variance W μ + (W² + V)(σ² − μ + μ²) − W² μ². A count tested against this
    /// distribution needs no guess at what is still to come.
    /// </remarks>
    public CountDistribution Thin(CountDistribution usual)
    {
        var mean = Share * usual.Mean;
        var beyondPoisson = Share * Share * (usual.Variance - usual.Mean);
        return new CountDistribution(mean, mean + beyondPoisson + (RelativeVariance * (beyondPoisson + (mean * mean))));
    }

    /// <summary>The share of several parts together, such as the months of a quarter, each with the number usual in it.</summary>
    /// <remarks>Deviations add up as though all parts erred to the same side, since they rest on the same deliveries.</remarks>
    /// <exception cref="ArgumentException">No part has a number above 0.</exception>
    public static ReportedShare Of(IEnumerable<(ReportedShare Part, double Usual)> parts)
    {
        var (reported, deviation, total) = (0.0, 0.0, 0.0);
        foreach (var (part, usual) in parts)
        {
            total += usual;
            reported += part.Share * usual;
            deviation += Math.Sqrt(part.RelativeVariance) * part.Share * usual;
        }

        return total > 0
            ? new ReportedShare(reported / total, reported > 0 ? deviation / reported * (deviation / reported) : 0)
            : throw new ArgumentException("a part has signals to expect", nameof(parts));
    }
}
