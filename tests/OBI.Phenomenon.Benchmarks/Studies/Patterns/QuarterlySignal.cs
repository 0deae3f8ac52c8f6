namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>A simulated signal.</summary>
/// <param name="Quarter">The number of its quarter.</param>
/// <param name="Labels">Its labels by field; none where the field was not observed.</param>
/// <param name="Planted">The pattern it was drawn from, −1 for noise.</param>
internal sealed record QuarterlySignal(int Quarter, string[][] Labels, int Planted);
