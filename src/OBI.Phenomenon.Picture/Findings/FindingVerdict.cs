namespace OBI.Phenomenon.Picture.Findings;

/// <summary>What a comparison allows us to say.</summary>
public enum FindingVerdict
{
    /// <summary>Demonstrably more signals.</summary>
    Rise = 0,

    /// <summary>Demonstrably fewer signals.</summary>
    Fall = 1,

    /// <summary>No demonstrable change.</summary>
    NoChange = 2,

    /// <summary>Too few signals to say anything.</summary>
    TooFew = 3,

    /// <summary>No supplier took part in both periods, or the history does not reach back far enough.</summary>
    InsufficientHistory = 4,

    /// <summary>Reporting itself was another in one of the two periods than in the other.</summary>
    ReportingChanged = 5,
}
