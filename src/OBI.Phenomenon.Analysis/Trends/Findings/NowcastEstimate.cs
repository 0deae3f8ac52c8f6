namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>What a number may come to when all reports are in.</summary>
/// <param name="Median">The middle.</param>
/// <param name="Low">Lower bound of the interval; never below what is reported already.</param>
/// <param name="High">Upper bound.</param>
public sealed record NowcastEstimate(double Median, double Low, double High);
