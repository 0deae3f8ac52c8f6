namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>What a reader can find out about a hidden number: the least and greatest it can be, both included.</summary>
/// <param name="Lower">The least.</param>
/// <param name="Upper">The greatest; null when there is no bound.</param>
public readonly record struct Interval(long Lower, long? Upper)
{
    /// <summary>How far its ends lie apart; null when there is no bound.</summary>
    public long? Width => Upper - Lower;
}
