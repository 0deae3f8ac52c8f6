namespace OBI.Phenomenon.Store.Ledgers;

/// <summary>What a line of the ledger says happened.</summary>
public enum LedgerKind
{
    /// <summary>A batch was read for the first time.</summary>
    Delivered = 0,

    /// <summary>A known batch was read again with other rules; the earlier reading is retired.</summary>
    Recoded = 1,
}
