namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>What may be said of a series.</summary>
public enum TrendVerdict
{
    /// <summary>No demonstrable change; a smaller one than <see cref="Detectability"/> says may have gone unnoticed.</summary>
    None = 0,

    /// <summary>More signals in the period than usual.</summary>
    Rise = 1,

    /// <summary>Fewer signals in the period than usual.</summary>
    Fall = 2,

    /// <summary>A month or two with more signals than usual, while the period as a whole is not demonstrably higher.</summary>
    Spike = 3,

    /// <summary>Reported for the first time in the whole history, and more than chance would bring.</summary>
    Emergent = 4,

    /// <summary>No longer reported, for longer than chance would bring.</summary>
    Ended = 5,

    /// <summary>The level shifted upwards during the history and stayed there.</summary>
    ShiftUp = 6,

    /// <summary>The level shifted downwards during the history and stayed there.</summary>
    ShiftDown = 7,
}
