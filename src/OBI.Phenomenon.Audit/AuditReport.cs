namespace OBI.Phenomenon.Audit;

/// <summary>What an attack on released editions found.</summary>
/// <param name="Editions">The editions, in the order in which they were made.</param>
/// <param name="Published">How many numbers of signals or rows the tables show.</param>
/// <param name="Suppressed">How many they do not show.</param>
/// <param name="Intervals">Every number not shown that something is known about, and for a supplier every shown one that gives others away; in order of edition, table and key.</param>
/// <param name="Undeclared">Numbers in other files that the picture does not hold.</param>
public sealed record AuditReport(IReadOnlyList<string> Editions, int Published, int Suppressed, IReadOnlyList<CellInterval> Intervals, IReadOnlyList<UndeclaredNumber> Undeclared)
{
    /// <summary>How many numbers are known exactly that should not be.</summary>
    public int Exact => Intervals.Count(interval => interval.Verdict == Verdict.Exact);

    /// <summary>How many are known more precisely than the threshold allows.</summary>
    public int Narrow => Intervals.Count(interval => interval.Verdict == Verdict.Narrow);

    /// <summary>Whether the editions may be released.</summary>
    public bool IsSafe => Exact == 0 && Narrow == 0 && Undeclared.Count == 0;

    /// <summary>The number about which most is known; null when none is bounded.</summary>
    public CellInterval? Narrowest => Intervals.Where(interval => interval.Width is not null).MinBy(interval => (interval.Verdict == Verdict.Safe, interval.Width));
}
