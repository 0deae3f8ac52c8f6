namespace OBI.Phenomenon.Cli.SeriesFiles;

/// <summary>How far apart the steps of a file are.</summary>
internal enum Clock
{
    /// <summary>Steps have numbers only.</summary>
    Numbers = 0,

    /// <summary>A day.</summary>
    Days = 1,

    /// <summary>Seven days.</summary>
    Weeks = 7,

    /// <summary>A month, each on the same day of it.</summary>
    Months = 30,
}
