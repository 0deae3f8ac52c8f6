namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>Whether a state has patterns to show.</summary>
public enum PatternOutcome
{
    /// <summary>It has.</summary>
    Evaluated = 0,

    /// <summary>Too few signals to tell a pattern from chance; said in the internal edition only, for it tells that a count is small.</summary>
    TooFewSignals = 1,

    /// <summary>Enough signals, and one and the same average describes them best.</summary>
    NoStructure = 2,

    /// <summary>None that may be shown: no pattern passed the gate, or there were too few signals. A reader cannot tell which.</summary>
    NotShown = 3,
}
