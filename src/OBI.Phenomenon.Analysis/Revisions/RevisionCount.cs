namespace OBI.Phenomenon.Analysis.Revisions;

/// <summary>How many signals came to count, and how many ceased to.</summary>
/// <param name="Added">Those that count now and did not then.</param>
/// <param name="Removed">Those that counted then and do not now.</param>
public readonly record struct RevisionCount(long Added, long Removed)
{
    /// <summary>Nothing changed.</summary>
    public static RevisionCount None => default;
}
