namespace OBI.Phenomenon.Cli.Releases;

/// <summary>What can be decided upon.</summary>
internal enum SubjectKind
{
    /// <summary>A change against the usual number.</summary>
    Trend = 0,

    /// <summary>A change against an earlier period.</summary>
    Comparison = 1,

    /// <summary>A pattern of a state.</summary>
    Pattern = 2,
}
