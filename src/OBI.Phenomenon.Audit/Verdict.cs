namespace OBI.Phenomenon.Audit;

/// <summary>What became of a number that is not shown.</summary>
public enum Verdict
{
    /// <summary>Its interval is at least as wide as the threshold.</summary>
    Safe = 0,

    /// <summary>Its interval is narrower than the threshold.</summary>
    Narrow = 1,

    /// <summary>It has one possible value.</summary>
    Exact = 2,
}
