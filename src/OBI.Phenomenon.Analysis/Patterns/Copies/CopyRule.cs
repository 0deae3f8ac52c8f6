namespace OBI.Phenomenon.Analysis.Patterns.Copies;

/// <summary>What repeats of a profile count for.</summary>
public enum CopyRule
{
    /// <summary>What the table says: copies were damped within one source and week when it was made, or repeats are genuine.</summary>
    AsWeighted = 0,

    /// <summary>Source and week are unknown: repeats count as far as the model expects them, and beyond that as copies.</summary>
    AsExpected = 1,
}
