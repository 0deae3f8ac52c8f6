namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>A count and the number that is usual.</summary>
/// <param name="Observed">The count, at least 0.</param>
/// <param name="Usual">The usual number, above 0.</param>
/// <param name="Dispersion">Variance over mean of the count when its rate is known, at least 1: both numbers count for that much less.</param>
public readonly record struct CountAgainstUsual(double Observed, double Usual, double Dispersion = 1);
