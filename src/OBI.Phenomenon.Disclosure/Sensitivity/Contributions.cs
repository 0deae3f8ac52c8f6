using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Sensitivity;

/// <summary>What each contributor, such as a supplier, added to one number.</summary>
public sealed record Contributions
{
    /// <summary>Takes them in any order; those of zero are no contributions.</summary>
    /// <exception cref="ArgumentException">One is negative.</exception>
    public Contributions(IEnumerable<decimal> contributions)
    {
        Ordered = [.. contributions.Where(contribution => contribution != 0).OrderDescending()];
        if (Ordered.Any(contribution => contribution < 0))
        {
            throw new ArgumentException("contributions are not negative", nameof(contributions));
        }

        Total = Ordered.Sum();
    }

    /// <summary>The largest first.</summary>
    public ImmutableArray<decimal> Ordered { get; }

    /// <summary>The number they add up to.</summary>
    public decimal Total { get; }

    /// <summary>The sum of the largest few, or of all if there are no more.</summary>
    internal decimal Largest(int few) => Ordered.Take(few).Sum();
}
