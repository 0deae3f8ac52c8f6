namespace OBI.Phenomenon.Sample.Reports;

/// <summary>What becomes of a report after it was handed over.</summary>
internal enum Fate
{
    None = 0,

    /// <summary>The same supplier enters it once more in the same week, under another number.</summary>
    Copied = 1,

    /// <summary>Another supplier hears of the same incident.</summary>
    ThroughAnotherDoor = 2,

    /// <summary>A later delivery corrects it.</summary>
    Corrected = 3,

    /// <summary>A later delivery takes it back.</summary>
    Withdrawn = 4,
}
