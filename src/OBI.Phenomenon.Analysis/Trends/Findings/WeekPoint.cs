namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>A week of a series against what is usual in it.</summary>
/// <param name="First">Its Monday.</param>
/// <param name="Signals">Signals dated in it, as far as known.</param>
/// <param name="Usual">The number usual by now; null where it could not be computed.</param>
/// <param name="Upper">The highest number that is no alarm; null likewise.</param>
/// <param name="Alarm">Whether the number is above that.</param>
/// <param name="ReportedShare">The share of the week's signals that is usually in by now, from 0 to 1.</param>
public sealed record WeekPoint(DateOnly First, long Signals, double? Usual, double? Upper, bool Alarm, double ReportedShare);
