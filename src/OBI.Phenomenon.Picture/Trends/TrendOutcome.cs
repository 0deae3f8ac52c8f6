namespace OBI.Phenomenon.Picture.Trends;

/// <summary>Whether a series could be judged, and if not, why.</summary>
public enum TrendOutcome
{
    /// <summary>It was judged.</summary>
    Evaluated = 0,

    /// <summary>The history is too short, or has a gap.</summary>
    InsufficientHistory = 1,

    /// <summary>So few signals that no change could have been found; said in the internal edition only, for it tells that a count is small.</summary>
    TooFewSignals = 2,

    /// <summary>Reporting itself changed between the history and the period.</summary>
    BlockedByMarker = 3,

    /// <summary>Too many signals have a date that is coarser than a month.</summary>
    PrecisionTooCoarse = 4,
}
