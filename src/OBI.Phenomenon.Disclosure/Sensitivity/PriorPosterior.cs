namespace OBI.Phenomenon.Disclosure.Sensitivity;

/// <summary>The (p,q) rule: the second largest contributor, who knows every other to within q percent, could estimate the largest to within p percent.</summary>
/// <remarks>
/// With q = 100, others being known not to be negative and nothing more, it is the p% rule. A rest that is exactly the limit is sensitive, as in the reference decisions
/// (Hundepool et al., Handbook on Statistical Disclosure Control, 4.2).
/// </remarks>
public sealed record PriorPosterior : IContributionRule
{
    /// <param name="p">How near an estimate is too near, in percent of the largest contribution, above 0.</param>
    /// <param name="q">How near others can estimate beforehand, in percent, at least p and at most 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is outside its range.</exception>
    public PriorPosterior(decimal p, decimal q = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(p);
        ArgumentOutOfRangeException.ThrowIfLessThan(q, p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(q, 100);
        P = p;
        Q = q;
    }

    /// <summary>p.</summary>
    public decimal P { get; }

    /// <summary>q.</summary>
    public decimal Q { get; }

    /// <inheritdoc/>
    public bool IsSensitive(Contributions contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        return contributions.Total > 0 && Q * Rest(contributions) <= P * contributions.Largest(1);
    }

    /// <inheritdoc/>
    public decimal UpperProtection(Contributions contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        return Math.Max(0, (P * contributions.Largest(1) / Q) - Rest(contributions));
    }

    private static decimal Rest(Contributions contributions) => contributions.Total - contributions.Largest(2);
}
