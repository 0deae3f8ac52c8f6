namespace OBI.Phenomenon.Picture.Trends;

/// <summary>How much of a trend the released edition shows.</summary>
public enum TrendRelease
{
    /// <summary>Its verdict and its numbers.</summary>
    Full = 0,

    /// <summary>
    /// Its verdict, the usual number and what would have been noticed, but not the number observed nor what follows from it: beside the
    /// number in the tables that would tell how few signals the trend leaves out.
    /// </summary>
    Usual = 1,

    /// <summary>What was concluded, without numbers: a number it rests on is not shown, or there is none.</summary>
    Coarse = 2,

    /// <summary>Nothing.</summary>
    None = 3,
}
