namespace OBI.Phenomenon.Disclosure.Sensitivity;

/// <summary>The threshold rule: a small group can be recognised, and so can that there is none.</summary>
public sealed record SmallCount
{
    /// <param name="threshold">k, the least count that is not sensitive, 1 or more.</param>
    /// <param name="zeroIsSensitive">Whether zero is: it can tell what is not seen. Zero by its nature, which everybody knows, is for the caller to leave out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is less than 1.</exception>
    public SmallCount(decimal threshold, bool zeroIsSensitive = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 1);
        Threshold = threshold;
        ZeroIsSensitive = zeroIsSensitive;
    }

    /// <summary>k.</summary>
    public decimal Threshold { get; }

    /// <summary>Whether zero is sensitive.</summary>
    public bool ZeroIsSensitive { get; }

    /// <summary>Whether a count is below the threshold.</summary>
    public bool IsSensitive(decimal count) => count < Threshold && (ZeroIsSensitive || count != 0);
}
