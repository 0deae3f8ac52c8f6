using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Releases;

/// <summary>A period pinned: from now on its picture is made of what was known then, with the rules of then.</summary>
/// <param name="Id">Its number in the store, from 1; 0 before it is entered.</param>
/// <param name="Pipeline">The pipeline's name.</param>
/// <param name="Period">The period.</param>
/// <param name="Number">Which closing of the period it is, from 1; a correction closes it again.</param>
/// <param name="Sequence">The ledger sequence up to which deliveries count (peildatum).</param>
/// <param name="TalliesSha256">Hash of the tallies at that sequence, so that a store that lost or changed them is noticed.</param>
/// <param name="AfterRelease">The last release of the pipeline at that time, with which the picture is compared; 0 when there was none.</param>
/// <param name="Waived">Suppliers that were expected and that it was closed without.</param>
/// <param name="Reason">Why it was closed without them, or closed again; empty when neither.</param>
/// <param name="Signature">Who closed it.</param>
public sealed record Closing(
    long Id,
    string Pipeline,
    Period Period,
    int Number,
    long Sequence,
    string TalliesSha256,
    long AfterRelease,
    IReadOnlyList<string> Waived,
    string Reason,
    Signature Signature)
{
    /// <summary>What had changed since the pictures before it, by the sequence they count up to; kept, because signals are purged and this picture has to come out the same.</summary>
    public IReadOnlyList<RevisionsSince> Revisions { get; init; } = [];
}
