namespace OBI.Phenomenon.Model.Releases;

/// <summary>What changed since an earlier picture was made.</summary>
/// <param name="Sequence">The ledger sequence that picture counts up to.</param>
/// <param name="Revisions">What changed from then up to the sequence of the closing that keeps this.</param>
public sealed record RevisionsSince(long Sequence, IReadOnlyList<Revision> Revisions);
