namespace OBI.Phenomenon.Model.Contracts;

/// <summary>How a pipeline wants its comparisons made.</summary>
/// <param name="Confidence">Of the intervals, such as 0.95.</param>
/// <param name="FalseDiscoveryRate">The share of wrong findings accepted among all findings.</param>
/// <param name="History">How many periods a series shows.</param>
public sealed record AnalysisSettings(double Confidence, double FalseDiscoveryRate, int History);
