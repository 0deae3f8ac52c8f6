namespace OBI.Phenomenon.Audit;

/// <summary>What a reader can derive about one number that is not shown.</summary>
/// <param name="Edition">The edition it is missing from; two editions joined by <c>&gt;</c> for the difference between them.</param>
/// <param name="Table">The table.</param>
/// <param name="Key">The parts of its key, joined by <c>|</c>.</param>
/// <param name="Lower">The least it can be, in signals; for an attacking supplier, in signals of the others.</param>
/// <param name="Upper">The most it can be, or null when nothing bounds it.</param>
/// <param name="Verdict">What to think of that.</param>
public sealed record CellInterval(string Edition, string Table, string Key, long Lower, long? Upper, Verdict Verdict)
{
    /// <summary>Possible values less one; null when nothing bounds it.</summary>
    public long? Width => Upper - Lower;
}
