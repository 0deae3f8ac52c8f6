namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>Whether the signals of a state could be parted into patterns.</summary>
public enum PatternOutcome
{
    /// <summary>At least one pattern was found.</summary>
    Evaluated = 0,

    /// <summary>There are fewer signals than a pattern could be told from chance in.</summary>
    TooFewSignals = 1,

    /// <summary>The signals are enough, and one and the same average describes them best.</summary>
    NoStructure = 2,
}
