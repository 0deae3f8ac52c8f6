namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>How surely a profile belongs where it was put.</summary>
public enum AssignmentStatus
{
    /// <summary>To a pattern, with a probability of at least 0.8.</summary>
    Assigned = 0,

    /// <summary>To a pattern, with a lower probability.</summary>
    Doubtful = 1,

    /// <summary>To no pattern.</summary>
    Noise = 2,
}
