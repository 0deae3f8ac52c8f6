namespace OBI.Phenomenon.Store.Chains;

/// <summary>What a link of the chain says happened.</summary>
internal enum LinkKind
{
    /// <summary>The chain was begun: what the store held until then.</summary>
    Founded = 0,

    /// <summary>A batch was read for the first time.</summary>
    Delivered = 1,

    /// <summary>A known batch was read again with other rules.</summary>
    Recoded = 2,

    /// <summary>A batch failed.</summary>
    Refused = 3,

    /// <summary>Signals were deleted by age, and files are about to be.</summary>
    Purging = 4,

    /// <summary>All that a purge set out to delete is gone, and the file was written anew without it.</summary>
    Purged = 5,

    /// <summary>A period was closed.</summary>
    Closed = 6,

    /// <summary>Something was decided about a closed period, or a chapter handed in.</summary>
    Reviewed = 7,

    /// <summary>A picture went out.</summary>
    Released = 8,
}
