using MathNet.Numerics.Distributions;

namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>Tests whether the rate of a series shifted once and stayed, and dates the shift: the largest likelihood ratio over all steps.</summary>
/// <remarks>
/// The largest of many ratios is not chi-square; its distribution given the number of signals is computed (see <see cref="LargestGain"/>).
/// A dispersion that has to be estimated is averaged over: over equally likely values of its estimate times ν / χ²(ν), as a t-test does for a variance.
/// </remarks>
public static class ShiftDetector
{
    private const int Parts = 8;

    /// <summary>Tests and dates; null when the series is too short to be cut or holds no signal.</summary>
    /// <param name="counts">Whole numbers of at least 0, one for each step.</param>
    /// <param name="exposure">What is usual at each step up to a factor (season, membership, trend), above 0; empty when it is the same throughout.</param>
    /// <param name="dispersion">Variance over mean of the counts, at least 1; estimated around the two rates when null.</param>
    /// <param name="minimumLength">
    /// Steps at least on either side of the shift. Default 3: what lasts less than a quarter is a spike.
    /// </param>
    /// <exception cref="ArgumentException">A count or exposure is out of range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dispersion or the minimum length is out of range.</exception>
    public static ShiftEstimate? Detect(IReadOnlyList<double> counts, IReadOnlyList<double> exposure, double? dispersion = null, int minimumLength = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dispersion ?? 1, 1, nameof(dispersion));
        var sums = new RateSums(counts, exposure);
        if (sums.Length < 2 * minimumLength || sums.Count(0, sums.Length) == 0)
        {
            return null;
        }

        var steps = Enumerable.Range(minimumLength, sums.Length - (2 * minimumLength) + 1).ToArray();
        var change = steps.MaxBy(step => sums.Gain(0, step, sums.Length));
        var gain = sums.Gain(0, change, sums.Length);

        // A rate and its place cost about four degrees of freedom: the best of all steps fits better than one given beforehand.
        var freedom = Math.Max(1, sums.Length - 5);
        var scatter = dispersion ?? Math.Max(1, Scatter(counts, sums, change) / freedom);
        double[] values = dispersion is { } known ? [known] : Plausible(scatter, freedom, sums.Count(0, sums.Length) / sums.Length);
        var chances = values.Distinct().ToDictionary(value => value, value => new LargestGain(sums, minimumLength, value));
        var (asMuch, smallest) = (chances.ToDictionary(pair => pair.Key, pair => pair.Value.AtLeast(gain)), chances.ToDictionary(pair => pair.Key, pair => pair.Value.Smallest()));
        return new ShiftEstimate(
            values.Average(value => asMuch[value]),
            values.Average(value => smallest[value]),
            DatedChange.At(sums, 0, change, sums.Length, minimumLength, scatter),
            scatter);
    }

    /// <summary>Equally likely values of a dispersion that was estimated.</summary>
    /// <remarks>
    /// A mean of squares from a distribution with excess kurtosis κ is as uncertain as one of normal numbers with 2 / (2 + κ) as many degrees of
    /// freedom; κ is (6 (φ − 1) + 1 / φ) / μ here. Few signals tell little of their dispersion.
    /// </remarks>
    private static double[] Plausible(double dispersion, int freedom, double mean)
    {
        var effective = freedom * 2 / (2 + (((6 * (dispersion - 1)) + (1 / dispersion)) / mean));
        return [.. Enumerable.Range(0, Parts).Select(part => Math.Max(1, dispersion * effective / ChiSquared.InvCDF(effective, (part + 0.5) / Parts)))];
    }

    private static double Scatter(IReadOnlyList<double> counts, RateSums sums, int change)
    {
        var squares = 0.0;
        for (var step = 0; step < sums.Length; step++)
        {
            var mean = sums.Exposure(step, step + 1) * (step < change ? sums.Rate(0, change) : sums.Rate(change, sums.Length));
            squares += mean > 0 ? (counts[step] - mean) * (counts[step] - mean) / mean : 0;
        }

        return squares;
    }
}
