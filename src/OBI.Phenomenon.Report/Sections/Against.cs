namespace OBI.Phenomenon.Report.Sections;

/// <summary>The comparisons a picture makes.</summary>
internal static class Against
{
    /// <summary>With the same period a year before: the one the report speaks about, since it is free of the seasons.</summary>
    public const string YearBefore = "year-before";
}
