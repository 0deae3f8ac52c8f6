namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>The words for the stability of a pattern (Hennig 2007).</summary>
public enum StabilityGrade
{
    /// <summary>0.85 or more.</summary>
    VeryStable = 0,

    /// <summary>0.75 to 0.85.</summary>
    Stable = 1,

    /// <summary>0.6 to 0.75: a pattern is there, but its border is doubtful.</summary>
    Doubtful = 2,

    /// <summary>Below 0.6: not to be shown as a pattern; counted in the internal edition only.</summary>
    NoPattern = 3,
}
