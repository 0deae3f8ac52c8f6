namespace OBI.Phenomenon.Cli.Purges;

/// <summary>What stays, and why.</summary>
/// <param name="Count">How many.</param>
/// <param name="Why">The reason.</param>
internal sealed record Kept(long Count, string Why);
