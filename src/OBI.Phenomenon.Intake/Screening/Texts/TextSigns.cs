namespace OBI.Phenomenon.Intake.Screening.Texts;

/// <summary>What occurs in a text, found in one pass, so that detectors that cannot find anything are not asked.</summary>
[Flags]
internal enum TextSigns
{
    None = 0,

    /// <summary>A digit.</summary>
    Digit = 1,

    /// <summary>An at sign.</summary>
    At = 2,

    /// <summary>A dot.</summary>
    Dot = 4,

    /// <summary>A letter that is not lower case.</summary>
    Upper = 8,

    /// <summary>A less-than sign.</summary>
    Filler = 16,
}
