namespace OBI.Phenomenon.Store.Batches;

/// <summary>What a batch changed, once it is safely on disk.</summary>
/// <remarks>A batch read again with other rules is counted as if its earlier reading had never been.</remarks>
/// <param name="Sequence">Its line in the ledger.</param>
/// <param name="Added">Records not known before.</param>
/// <param name="Amended">Known records with other content.</param>
/// <param name="Unchanged">Known records, the same as before.</param>
/// <param name="Withdrawn">Records taken back.</param>
/// <param name="Superseded">Records about which a later delivery had already spoken.</param>
public sealed record BatchReceipt(long Sequence, long Added, long Amended, long Unchanged, long Withdrawn, long Superseded)
{
    /// <summary>All rows taken in.</summary>
    public long Accepted => Added + Amended + Unchanged + Withdrawn + Superseded;
}
