namespace OBI.Phenomenon.Sample.Reports;

/// <summary>A row that a supplier will write later.</summary>
/// <param name="Report">The row.</param>
/// <param name="Kind">Why.</param>
/// <param name="FirstSource">The supplier of the row it follows from.</param>
/// <param name="FirstRecord">That row's number.</param>
internal readonly record struct Pending(Report Report, Fate Kind, string FirstSource, string FirstRecord);
