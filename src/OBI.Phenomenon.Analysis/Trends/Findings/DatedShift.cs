using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>A shift of the level that lasts, with when it began.</summary>
/// <param name="Begins">The first month at the new level, most likely.</param>
/// <param name="Earliest">The earliest month of the 95 % confidence set.</param>
/// <param name="Latest">The latest month of that set.</param>
/// <param name="Factor">New level over old level.</param>
public sealed record DatedShift(Period Begins, Period Earliest, Period Latest, double Factor);
