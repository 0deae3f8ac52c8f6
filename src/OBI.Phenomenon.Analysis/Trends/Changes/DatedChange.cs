namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>A change of the rate, with when it began; steps are numbered from 0.</summary>
/// <param name="Begins">The first step at the new rate: the likeliest of a cut, the middle of a shift.</param>
/// <param name="Earliest">The earliest step of the 95 % confidence set.</param>
/// <param name="Latest">The latest step of that set.</param>
/// <param name="Before">Count per exposure before.</param>
/// <param name="After">Count per exposure from then on.</param>
public sealed record DatedChange(int Begins, int Earliest, int Latest, double Before, double After)
{
    /// <summary>95 % point of the deviance between the best step and the true one, −2 log(1 − √0.95): a place is not a level, for which it would be 3.84.</summary>
    private const double Deviance = 7.352276694;

    /// <summary>New rate over old; infinite when there was nothing before.</summary>
    public double Factor => After / Before;

    /// <summary>Dates a change between two ends: every step whose deviance is within 7.35 dispersions of the best (Hansen 2000, eq. 10).</summary>
    internal static DatedChange At(RateSums sums, int from, int change, int to, int minimumLength, double dispersion)
    {
        var set = Set(sums, from, change, to, minimumLength, dispersion);
        return new DatedChange(change, set[0], set[^1], sums.Rate(from, change), sums.Rate(change, to));
    }

    /// <summary>Dates the only change of a series: as likely before its date as after it, when beforehand every step is as likely.</summary>
    /// <remarks>
    /// The median of the steps of the confidence set, weighted by the likelihood at the best rates: of all dates it is the least far off on average, and where
    /// signals are few the likeliest step is often a chance month far from the others.
    /// </remarks>
    internal static DatedChange Middle(RateSums sums, int likeliest, int minimumLength, double dispersion)
    {
        var set = Set(sums, 0, likeliest, sums.Length, minimumLength, dispersion);
        var best = sums.Gain(0, likeliest, sums.Length);
        var weights = set.Select(step => Math.Exp((sums.Gain(0, step, sums.Length) - best) / (2 * dispersion))).ToArray();
        var (at, left) = (0, weights.Sum() / 2);
        while ((left -= weights[at]) > 0)
        {
            at++;
        }

        return new DatedChange(set[at], set[0], set[^1], sums.Rate(0, set[at]), sums.Rate(set[at], sums.Length));
    }

    private static int[] Set(RateSums sums, int from, int likeliest, int to, int minimumLength, double dispersion)
    {
        var needed = sums.Gain(from, likeliest, to) - (Deviance * dispersion);
        return [.. Enumerable.Range(from + minimumLength, to - from - (2 * minimumLength) + 1).Where(step => sums.Gain(from, step, to) >= needed)];
    }
}
