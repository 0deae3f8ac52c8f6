namespace OBI.Phenomenon.Disclosure.Sensitivity;

/// <summary>A number that too few contributors made can be attributed to one of them.</summary>
public sealed record FewContributors
{
    /// <param name="least">How many contributors are enough, 1 or more; two show that it was not one.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public FewContributors(int least = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 1);
        Least = least;
    }

    /// <summary>How many are enough.</summary>
    public int Least { get; }

    /// <summary>Whether there are contributors, but too few.</summary>
    public bool IsSensitive(Contributions contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        return contributions.Ordered.Length > 0 && contributions.Ordered.Length < Least;
    }
}
