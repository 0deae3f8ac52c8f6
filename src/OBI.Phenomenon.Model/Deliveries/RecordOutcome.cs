namespace OBI.Phenomenon.Model.Deliveries;

/// <summary>What a row did to what is known of its record.</summary>
public enum RecordOutcome
{
    /// <summary>A record not known before.</summary>
    Added = 0,

    /// <summary>A known record with other content; the earlier row is retired.</summary>
    Amended = 1,

    /// <summary>A known record, the same as before.</summary>
    Unchanged = 2,

    /// <summary>A known record that the supplier takes back; the earlier row is retired.</summary>
    Withdrawn = 3,

    /// <summary>A later delivery already said something else about this record; that stands.</summary>
    Superseded = 4,

    /// <summary>The same record occurs twice in one delivery: the row breaks the contract.</summary>
    RepeatedInBatch = 5,

    /// <summary>The record is not known and may be one that was purged: it could be counted twice, so the row is not taken in.</summary>
    Purged = 6,
}
