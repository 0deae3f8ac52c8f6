namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>What became of a pattern in the period judged (after Spiliopoulou and others 2006, MONIC).</summary>
public enum LifeCycleKind
{
    /// <summary>No demonstrable change.</summary>
    Stable = 0,

    /// <summary>Reported for the first time, and not out of another pattern.</summary>
    Emerging = 1,

    /// <summary>Demonstrably more signals than usual.</summary>
    Growing = 2,

    /// <summary>Demonstrably fewer signals than usual.</summary>
    Shrinking = 3,

    /// <summary>The same pattern with another mix.</summary>
    Drifting = 4,

    /// <summary>It came out of a pattern that lives on or fell apart.</summary>
    Splitting = 5,

    /// <summary>It came out of patterns that went up in it.</summary>
    Merging = 6,

    /// <summary>No longer reported, and gone up in no other pattern.</summary>
    Vanished = 7,

    /// <summary>Reported again after at least two periods without.</summary>
    Recurring = 8,

    /// <summary>Not alive in the period judged, and gone before it.</summary>
    Past = 9,
}
