namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>A change of the rate, with when it began; steps are numbered from 0.</summary>
/// <param name="Begins">The first step at the new rate, most likely.</param>
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
        var needed = sums.Gain(from, change, to) - (Deviance * dispersion);
        var within = Enumerable.Range(from + minimumLength, to - from - (2 * minimumLength) + 1).Where(step => sums.Gain(from, step, to) >= needed).ToArray();
        return new DatedChange(change, within[0], within[^1], sums.Rate(from, change), sums.Rate(change, to));
    }
}
