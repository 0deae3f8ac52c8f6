namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>The steady growth or decline of a series, with an interval that allows for autocorrelation.</summary>
/// <param name="PercentPerYear">Growth of the rate, in percent a year.</param>
/// <param name="Low">Lower bound of its interval.</param>
/// <param name="High">Upper bound.</param>
/// <param name="PValue">Two-sided p-value of "no slope".</param>
/// <param name="ConfirmedByRanks">Whether the rank test (Mann–Kendall with Hamed–Rao's correction) finds the same direction.</param>
public sealed record Slope(double PercentPerYear, double Low, double High, double PValue, bool ConfirmedByRanks);
