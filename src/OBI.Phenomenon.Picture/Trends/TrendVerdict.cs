namespace OBI.Phenomenon.Picture.Trends;

/// <summary>What may be said of a series against its usual number.</summary>
public enum TrendVerdict
{
    /// <summary>No demonstrable change.</summary>
    None = 0,

    /// <summary>Demonstrably more signals than usual.</summary>
    Rise = 1,

    /// <summary>Demonstrably fewer signals than usual.</summary>
    Fall = 2,

    /// <summary>More than usual in a month or two, but not over the whole period.</summary>
    Spike = 3,

    /// <summary>Reported for the first time.</summary>
    Emergent = 4,

    /// <summary>No longer reported.</summary>
    Ended = 5,

    /// <summary>A lasting shift upwards during the history.</summary>
    ShiftUp = 6,

    /// <summary>A lasting shift downwards during the history.</summary>
    ShiftDown = 7,
}
