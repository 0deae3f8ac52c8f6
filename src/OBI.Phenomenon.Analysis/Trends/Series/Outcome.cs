namespace OBI.Phenomenon.Analysis.Trends.Series;

/// <summary>Whether something could be judged, and if not, why: never a silent nothing.</summary>
public enum Outcome
{
    /// <summary>It was judged.</summary>
    Evaluated = 0,

    /// <summary>The history is too short, or has a gap where it is needed.</summary>
    InsufficientHistory = 1,

    /// <summary>So few signals that no count that could reasonably come would have been a finding.</summary>
    TooFewSignals = 2,

    /// <summary>A marker says that reporting itself changed between the history and what is judged.</summary>
    BlockedByMarker = 3,

    /// <summary>Too much of what would have to be counted has a date that is coarser than the steps.</summary>
    PrecisionTooCoarse = 4,
}
