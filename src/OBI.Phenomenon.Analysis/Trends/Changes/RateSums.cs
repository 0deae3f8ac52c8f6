namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>Running sums of counts and of exposure, from which the likelihood of any stretch at one rate follows at once.</summary>
internal sealed class RateSums
{
    private readonly double[] _counts;
    private readonly double[] _exposure;

    internal RateSums(IReadOnlyList<double> counts, IReadOnlyList<double> exposure)
    {
        if (counts.Any(count => !(count >= 0) || double.IsInfinity(count) || count != Math.Floor(count)))
        {
            throw new ArgumentException("a count is a whole number of at least 0", nameof(counts));
        }

        if (exposure.Count != 0 && (exposure.Count != counts.Count || exposure.Any(each => !(each > 0) || double.IsInfinity(each))))
        {
            throw new ArgumentException("exposure is above 0 for each count, or empty", nameof(exposure));
        }

        Length = counts.Count;
        _counts = new double[Length + 1];
        _exposure = new double[Length + 1];
        for (var at = 0; at < Length; at++)
        {
            _counts[at + 1] = _counts[at] + counts[at];
            _exposure[at + 1] = _exposure[at] + (exposure.Count == 0 ? 1 : exposure[at]);
        }
    }

    internal int Length { get; }

    internal double Count(int from, int to) => _counts[to] - _counts[from];

    internal double Exposure(int from, int to) => _exposure[to] - _exposure[from];

    internal double Rate(int from, int to) => Count(from, to) / Exposure(from, to);

    /// <summary>Minus twice the largest log-likelihood of a stretch at one rate, up to what all divisions share: 2 S (log E − log S).</summary>
    internal double Cost(int from, int to) => Cost(Count(from, to), Exposure(from, to));

    internal static double Cost(double count, double exposure) => count == 0 ? 0 : 2 * count * (Math.Log(exposure) - Math.Log(count));

    /// <summary>Twice the gain in log-likelihood of a change at a step over one rate between two ends; never below 0.</summary>
    internal double Gain(int from, int change, int to) => Math.Max(0, Cost(from, to) - Cost(from, change) - Cost(change, to));
}
