using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>How many signals a pattern has in a period: a band in the released edition, the number in the internal one.</summary>
/// <param name="Period">The period.</param>
/// <param name="Least">The smallest number of the band; withheld where the size is not shown, and in the internal edition.</param>
/// <param name="Most">The largest number of the band; withheld also where the band has no upper border.</param>
/// <param name="Signals">The number of signals; withheld in the released edition.</param>
public sealed record PatternSize(string Period, Published Least, Published Most, Published Signals);
