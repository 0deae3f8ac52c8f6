namespace OBI.Phenomenon.Store.Purges;

/// <summary>The signals that are old enough to be deleted.</summary>
/// <param name="Batches">Batches whose signals go, that had not gone before.</param>
/// <param name="Rows">Statements about records that go.</param>
/// <param name="Continued">Statements of these batches that stay, because a delivery that is kept speaks of the same record.</param>
/// <param name="Held">Batches as old that stay by a hold.</param>
public sealed record SignalsToPurge(long Batches, long Rows, long Continued, long Held)
{
    /// <summary>Whether there is nothing to delete.</summary>
    public bool IsNothing => Batches == 0 && Rows == 0;
}
