namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>Between what a row of a programme must stay.</summary>
/// <param name="Row">The row.</param>
/// <param name="Lower">The least it may be.</param>
/// <param name="Upper">The most it may be; null when there is no limit.</param>
internal readonly record struct Limits(int Row, long Lower, long? Upper);
