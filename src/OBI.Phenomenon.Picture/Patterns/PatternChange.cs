namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>What became of a pattern.</summary>
/// <remarks>Those that say that there was nothing before or is nothing now stand in the internal edition only: nothing is no number that is shown.</remarks>
public enum PatternChange
{
    /// <summary>No demonstrable change.</summary>
    Stable = 0,

    /// <summary>Reported for the first time; internal.</summary>
    Emerging = 1,

    /// <summary>Demonstrably more signals than usual.</summary>
    Growing = 2,

    /// <summary>Demonstrably fewer signals than usual.</summary>
    Shrinking = 3,

    /// <summary>The same pattern with another mix.</summary>
    Drifting = 4,

    /// <summary>It came out of another pattern.</summary>
    Splitting = 5,

    /// <summary>Other patterns went up in it.</summary>
    Merging = 6,

    /// <summary>No longer reported; internal.</summary>
    Vanished = 7,

    /// <summary>Reported again after at least two periods without; internal.</summary>
    Recurring = 8,

    /// <summary>Gone before the period judged; internal.</summary>
    Past = 9,
}
