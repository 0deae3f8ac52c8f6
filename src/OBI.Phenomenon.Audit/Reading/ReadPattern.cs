namespace OBI.Phenomenon.Audit.Reading;

/// <summary>A statement about the size of a pattern in a period.</summary>
/// <param name="Actor">The state whose signals the pattern is a part of.</param>
/// <param name="Id">The pattern's id.</param>
/// <param name="Period">The period.</param>
/// <param name="Least">The lower border, or null.</param>
/// <param name="Most">The upper border, or null.</param>
/// <param name="Signals">The size itself, where it is shown.</param>
internal sealed record ReadPattern(string Actor, string Id, string Period, decimal? Least, decimal? Most, decimal? Signals);
