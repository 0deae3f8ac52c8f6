namespace OBI.Phenomenon.Analysis.Comparison;

/// <summary>What a comparison allows us to say.</summary>
public enum Verdict
{
    /// <summary>Demonstrably more signals.</summary>
    Rise = 0,

    /// <summary>Demonstrably fewer signals.</summary>
    Fall = 1,

    /// <summary>No demonstrable change; a small one may have gone unnoticed.</summary>
    NoChange = 2,

    /// <summary>So few signals that no division of them over the two periods could have been found.</summary>
    TooFew = 3,

    /// <summary>No supplier took part in the whole of both periods.</summary>
    InsufficientHistory = 4,

    /// <summary>Reporting itself was another in one of the two periods than in the other, so that a difference says nothing of the phenomenon.</summary>
    ReportingChanged = 5,
}
