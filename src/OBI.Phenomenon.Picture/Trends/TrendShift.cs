using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Trends;

/// <summary>A lasting shift of the level, with when it began.</summary>
/// <param name="Begins">The month in which it most likely began.</param>
/// <param name="Earliest">The earliest month of the 95 % confidence set.</param>
/// <param name="Latest">The latest month of that set.</param>
/// <param name="Factor">New level over old level.</param>
public sealed record TrendShift(string Begins, string Earliest, string Latest, Published Factor);
