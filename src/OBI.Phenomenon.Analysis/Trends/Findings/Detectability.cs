namespace OBI.Phenomenon.Analysis.Trends.Findings;

/// <summary>What would have been found: the power of the level's test, at the threshold that held for this series.</summary>
/// <param name="RiseCount">The smallest count that would have been called a rise.</param>
/// <param name="FallCount">The largest count that would have been called a fall; null when not even zero would.</param>
/// <param name="RiseRatio">The smallest ratio to the usual number that is found four times in five; null when it is above 100.</param>
/// <param name="FallRatio">The largest ratio below 1 that is found four times in five; null when there is none.</param>
public sealed record Detectability(double RiseCount, double? FallCount, double? RiseRatio, double? FallRatio);
