using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Store.Ledgers;

namespace OBI.Phenomenon.Store.Batches;

/// <summary>A delivery as the store knows it.</summary>
/// <param name="Head">What identifies it, with the rules it was last read with.</param>
/// <param name="Kind">Whether it was read, or read again with other rules; null when it failed.</param>
/// <param name="Balance">What became of its rows; all zero when it failed.</param>
/// <param name="Receipt">What it changed, with its line in the ledger; when it failed all zero, with the last line at that time.</param>
/// <param name="Reasons">Rows by reason code, in code order.</param>
/// <param name="UnmappedTerms">Distinct terms the mapping did not know.</param>
/// <param name="Failure">The reason code of its failure, or null.</param>
public sealed record BatchLine(
    BatchHead Head,
    LedgerKind? Kind,
    BatchBalance Balance,
    BatchReceipt Receipt,
    IReadOnlyDictionary<string, long> Reasons,
    long UnmappedTerms,
    string? Failure);
