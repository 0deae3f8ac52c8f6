namespace OBI.Phenomenon.Picture.Trends;

/// <summary>How much of a trend the released edition shows.</summary>
public enum TrendRelease
{
    /// <summary>Its verdict and its numbers.</summary>
    Full = 0,

    /// <summary>What was concluded, without numbers: the number it rests on is too small to show, or there is none.</summary>
    Coarse = 1,

    /// <summary>Nothing.</summary>
    None = 2,
}
