namespace OBI.Phenomenon.Store.Ledgers;

/// <summary>One line of the ledger.</summary>
/// <param name="Sequence">Its number, from 1, without gaps.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Batch">The batch.</param>
/// <param name="Dated">The day the batch was delivered, as its name says; never the clock.</param>
public sealed record LedgerEntry(long Sequence, LedgerKind Kind, long Batch, DateOnly Dated);
