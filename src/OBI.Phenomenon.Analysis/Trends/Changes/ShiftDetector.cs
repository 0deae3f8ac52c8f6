namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>Dates the most likely lasting shift of the rate of a series, and tests it: the largest likelihood ratio over all steps.</summary>
/// <remarks>
/// The largest of many ratios is not chi-square; its distribution given the number of signals is computed (see <see cref="LargestGain"/>).
/// With many signals that takes long, and its limit is used, which is within a sixth of it down to a chance of one in a thousand; beyond a chance of
/// one in a million likewise, where only that it is small matters.
/// </remarks>
public static class ShiftDetector
{
    /// <summary>Steps at least on either side of a shift: what lasts less than a quarter is a spike.</summary>
    public const int ShortestSide = 3;

    private const double MostExact = 400;
    private const double Obvious = 36;

    /// <summary>95 % point of chi-square with one degree of freedom.</summary>
    private const double NotWorthTesting = 3.841458820694124;

    /// <summary>By how much a normal random walk that passes a far bound is beyond it on average, in steps.</summary>
    private const double Overshoot = 0.583;

    /// <summary>Dates the one shift of a series, however likely it is; null when the series is too short to be cut or holds no signal.</summary>
    /// <param name="counts">Whole numbers of at least 0, one for each step.</param>
    /// <param name="exposure">What is usual at each step up to a factor (season, membership, trend), above 0; empty when it is the same throughout.</param>
    /// <param name="dispersion">Variance over mean of the counts, at least 1.</param>
    /// <exception cref="ArgumentException">A count or exposure is out of range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dispersion is below 1.</exception>
    public static DatedChange? Find(IReadOnlyList<double> counts, IReadOnlyList<double> exposure, double dispersion)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dispersion, 1);
        var sums = new RateSums(counts, exposure);
        return CanBeCut(sums) ? DatedChange.Middle(sums, Steps(sums).MaxBy(step => sums.Gain(0, step, sums.Length)), ShortestSide, dispersion) : null;
    }

    /// <summary>The chance of a shift that stands out as much, at any step asked about and in either direction, when the rate never changed.</summary>
    /// <remarks>1 for one that would not stand out if its step had been given beforehand, let alone as the best of all; and when there is none.</remarks>
    /// <param name="counts">As for <see cref="Find"/>.</param>
    /// <param name="exposure">Likewise.</param>
    /// <param name="dispersion">Likewise.</param>
    /// <param name="first">The first step at which a shift would be one, at least 0: what began before is not asked about.</param>
    /// <exception cref="ArgumentException">A count or exposure is out of range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dispersion is below 1, or the step below 0.</exception>
    public static double Test(IReadOnlyList<double> counts, IReadOnlyList<double> exposure, double dispersion, int first = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dispersion, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        var sums = new RateSums(counts, exposure);
        var gain = CanBeCut(sums) ? Steps(sums).Where(step => step >= first).Select(step => sums.Gain(0, step, sums.Length)).DefaultIfEmpty().Max() : 0;
        var square = gain / dispersion;
        return square < NotWorthTesting ? 1
            : square < Obvious && sums.Count(0, sums.Length) <= MostExact ? new LargestGain(sums, ShortestSide, dispersion).AtLeast(gain, first)
            : OfMany(square, sums, Math.Max(first, ShortestSide));
    }

    private static bool CanBeCut(RateSums sums) => sums.Length >= 2 * ShortestSide && sums.Count(0, sums.Length) > 0;

    private static IEnumerable<int> Steps(RateSums sums) => Enumerable.Range(ShortestSide, sums.Length - (2 * ShortestSide) + 1);

    /// <summary>The chance that the best of all steps stands out as much, for many signals (Miller and Siegmund 1982).</summary>
    /// <remarks>
    /// A shift begins at a step and not in between, so each stretch of the logarithm of what lies before over what lies after counts for less, the longer it
    /// is (James, James and Siegmund 1987).
    /// </remarks>
    private static double OfMany(double square, RateSums sums, int from)
    {
        var deviation = Math.Sqrt(square);
        double LogOdds(int step) => Math.Log(sums.Exposure(0, step) / sums.Exposure(step, sums.Length));
        var room = Enumerable.Range(from, sums.Length - ShortestSide - from)
            .Select(step => LogOdds(step + 1) - LogOdds(step))
            .Sum(stretch => stretch * Math.Exp(-Overshoot * deviation * Math.Sqrt(stretch)));
        var density = Math.Exp(-square / 2) / Math.Sqrt(2 * Math.PI);
        return Math.Min(1, density * ((4 / deviation) + ((deviation - (1 / deviation)) * room)));
    }
}
