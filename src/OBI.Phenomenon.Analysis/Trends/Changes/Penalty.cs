namespace OBI.Phenomenon.Analysis.Trends.Changes;

/// <summary>What a change must gain to be kept.</summary>
public enum Penalty
{
    /// <summary>2 log n for each change (Schwarz 1978: a place and a level).</summary>
    Bic = 0,

    /// <summary>3 log n for each change and the log of each segment's length, which is slower to cut short segments (Zhang and Siegmund 2007).</summary>
    ModifiedBic = 1,
}
