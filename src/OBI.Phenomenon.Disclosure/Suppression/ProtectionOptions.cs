namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>How well hidden cells must be protected.</summary>
public sealed record ProtectionOptions
{
    /// <summary>The threshold k, at least 1: how far apart the least and greatest possible number of a hidden cell must at least lie. The sample pipeline's threshold of cells, 5.</summary>
    public long Threshold { get; init; } = 5;

    /// <summary>Whether the numbers that remain possible must lie that far apart; if not, it is enough that a hidden cell cannot be computed from shown ones.</summary>
    public bool Intervals { get; init; } = true;
}
