using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>The signals by how finely their date is known: those of the period, and those too coarse for it that may lie in it.</summary>
/// <param name="Precision">How finely.</param>
/// <param name="Count">How many.</param>
public sealed record PrecisionCount(DatePrecision Precision, Count Count);
