namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>A pattern's acts of reporting against what its share of the same suppliers' reporting was in the periods before.</summary>
/// <param name="Observed">Acts of reporting in the period judged.</param>
/// <param name="Usual">Acts to be expected at the exposure of the period judged.</param>
/// <param name="Ratio">Observed to usual; null when nothing was usual.</param>
/// <param name="Dispersion">Variance to mean of bundled reporting by the suppliers concerned, at least 1.</param>
/// <param name="PValue">Of the conditional test, two-sided.</param>
/// <param name="QValue">Over all patterns tested, of all states.</param>
public sealed record PatternGrowth(long Observed, double Usual, double? Ratio, double Dispersion, double PValue, double QValue);
