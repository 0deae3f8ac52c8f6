namespace OBI.Phenomenon.Store.Chains;

/// <summary>What came of verifying a chain.</summary>
/// <param name="Links">How many links it has.</param>
/// <param name="Faults">What is wrong, with the link it is wrong at; empty when nothing is.</param>
public sealed record ChainReport(long Links, IReadOnlyList<string> Faults);
