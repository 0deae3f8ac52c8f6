namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>How much of a pattern the released edition shows.</summary>
public enum PatternRelease
{
    /// <summary>The pattern, and what became of it.</summary>
    Full = 0,

    /// <summary>The pattern, but not what became of it.</summary>
    WithoutChange = 1,

    /// <summary>Nothing.</summary>
    None = 2,
}
