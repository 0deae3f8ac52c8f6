namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>How surely the signals of a pattern belong to it.</summary>
/// <param name="MeanPosterior">Mean probability of its signals, from 0 to 1.</param>
/// <param name="Assigned">Signals with a probability of at least 0.8.</param>
/// <param name="Doubtful">Signals with less.</param>
/// <param name="Entropy">Mean entropy of its signals' probabilities to the highest possible, from 0 (sure) to 1.</param>
public sealed record PatternCertainty(double MeanPosterior, long Assigned, long Doubtful, double Entropy);
