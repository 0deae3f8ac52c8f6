namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>The kinds of question asked of a series; findings of all kinds are judged as one family.</summary>
public enum TrendKind
{
    /// <summary>Is the period higher or lower than usual?</summary>
    Level = 0,

    /// <summary>Is a month or two within the period higher than usual?</summary>
    Spike = 1,

    /// <summary>Is this reported for the first time?</summary>
    Emergent = 2,

    /// <summary>Is this no longer reported?</summary>
    Ended = 3,

    /// <summary>Did the level shift and stay?</summary>
    Shift = 4,
}
