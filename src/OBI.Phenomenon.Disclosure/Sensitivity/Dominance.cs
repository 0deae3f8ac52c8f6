namespace OBI.Phenomenon.Disclosure.Sensitivity;

/// <summary>The (n,k) rule: a few contributors make nearly all of it.</summary>
/// <remarks>A share of exactly k percent is sensitive, which is the safe side: handbooks differ (Hundepool et al., Handbook on Statistical Disclosure Control, 4.2).</remarks>
public sealed record Dominance : IContributionRule
{
    /// <param name="few">n, how many of the largest contributors, 1 or more.</param>
    /// <param name="percent">k, their share of the number that is too much, above 0 and up to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is outside its range.</exception>
    public Dominance(int few, decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(few, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        Few = few;
        Percent = percent;
    }

    /// <summary>n.</summary>
    public int Few { get; }

    /// <summary>k.</summary>
    public decimal Percent { get; }

    /// <inheritdoc/>
    public bool IsSensitive(Contributions contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        return contributions.Total > 0 && 100 * contributions.Largest(Few) >= Percent * contributions.Total;
    }

    /// <inheritdoc/>
    public decimal UpperProtection(Contributions contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        return Math.Max(0, (100 * contributions.Largest(Few) / Percent) - contributions.Total);
    }
}
