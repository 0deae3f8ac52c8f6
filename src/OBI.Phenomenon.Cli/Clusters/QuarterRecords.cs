namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>How many records a cluster has in a quarter.</summary>
/// <param name="Quarter">The quarter, such as <c>2025-Q3</c>.</param>
/// <param name="Records">How many.</param>
internal sealed record QuarterRecords(string Quarter, int Records);
