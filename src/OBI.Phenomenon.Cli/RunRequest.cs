namespace OBI.Phenomenon.Cli;

/// <summary>What a run is asked to do; everything but the pipeline has a default.</summary>
/// <param name="Pipeline">The pipeline's file.</param>
/// <param name="Period">The period, or null for the newest complete one.</param>
/// <param name="AsOf">A day or a ledger sequence, or null for all that is known.</param>
/// <param name="Out">Where the files for readers go, or null.</param>
/// <param name="Internal">Where the files with true counts go, or null.</param>
/// <param name="Store">The store, or null.</param>
/// <param name="Expect">The hash that must come out, or null.</param>
internal sealed record RunRequest(
    string Pipeline,
    string? Period = null,
    string? AsOf = null,
    string? Out = null,
    string? Internal = null,
    string? Store = null,
    string? Expect = null);
