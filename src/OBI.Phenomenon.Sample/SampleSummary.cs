namespace OBI.Phenomenon.Sample;

/// <summary>What was written.</summary>
/// <param name="Deliveries">Files, the truth excluded.</param>
/// <param name="Rows">Rows in them, headers excluded.</param>
/// <param name="RowsBySource">The same per supplier, in the order of writing.</param>
public sealed record SampleSummary(int Deliveries, long Rows, IReadOnlyList<KeyValuePair<string, long>> RowsBySource);
