namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>"Nothing changed in this series", as a member of a family with two levels.</summary>
/// <param name="Parent">What it belongs to, such as the state actor of the series.</param>
/// <param name="PValue">The p-value found, from 0 to 1.</param>
/// <param name="Attainable">The p-values its test can have.</param>
public sealed record Hypothesis(string Parent, double PValue, AttainablePValues Attainable);
