namespace OBI.Phenomenon.Cli.Purges;

/// <summary>What a purge deleted, or would, by class; counts and days, never values.</summary>
/// <param name="AsOf">The day from which ages were counted.</param>
/// <param name="Lines">The classes.</param>
internal sealed record PurgeReport(DateOnly AsOf, IReadOnlyList<PurgeLine> Lines);
