namespace OBI.Phenomenon.Model.Releases;

/// <summary>What a released picture says of a series, kept so that it can be said when a correction overturns it.</summary>
/// <param name="Trend">The id of the trend in the picture.</param>
/// <param name="Verdict">The name of its verdict.</param>
/// <param name="IsKeyPoint">Whether it is among the key points.</param>
public sealed record SaidVerdict(string Trend, string Verdict, bool IsKeyPoint);
