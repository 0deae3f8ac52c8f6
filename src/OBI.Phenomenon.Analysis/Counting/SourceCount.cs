namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>What one supplier contributes to a count.</summary>
/// <param name="Source">The supplier's key.</param>
/// <param name="Signals">Acts of reporting (rows).</param>
/// <param name="Reports">Reports the rows say they stand for.</param>
/// <param name="Distinct">Acts of reporting with copies counted once, see <see cref="Bundle"/>.</param>
public readonly record struct SourceCount(string Source, long Signals, long Reports, long Distinct);
