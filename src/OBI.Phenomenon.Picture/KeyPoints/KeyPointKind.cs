namespace OBI.Phenomenon.Picture.KeyPoints;

/// <summary>What a key point is about.</summary>
public enum KeyPointKind
{
    /// <summary>A change against the usual number.</summary>
    Trend = 0,

    /// <summary>What became of a pattern.</summary>
    Pattern = 1,

    /// <summary>That nothing changed demonstrably.</summary>
    Steady = 2,
}
