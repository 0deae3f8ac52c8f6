namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>How well hidden cells must be protected.</summary>
public sealed record ProtectionOptions
{
    private readonly long _threshold = 5;
    private readonly long _othersThreshold = 3;

    /// <summary>The threshold k, at least 1: how far apart the least and greatest possible number of a hidden cell must at least lie. By default that for cells of the sample pipeline, 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public long Threshold
    {
        get => _threshold;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _threshold = value;
        }
    }

    /// <summary>
    /// The threshold towards insiders, at least 1: what others than an insider contributed to a cell, if it is less than this but not nothing, must be hidden from him, and its possible numbers
    /// lie this far apart. By default 3, so that of two others neither knows the other.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public long OthersThreshold
    {
        get => _othersThreshold;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _othersThreshold = value;
        }
    }

    /// <summary>Whether the numbers that remain possible must lie that far apart; if not, it is enough that a sensitive cell cannot be computed from shown ones.</summary>
    public bool Intervals { get; init; } = true;

    /// <summary>Whether to tell what a reader can find out about each hidden cell; that takes longer than deciding what to hide.</summary>
    public bool TellsIntervals { get; init; } = true;
}
