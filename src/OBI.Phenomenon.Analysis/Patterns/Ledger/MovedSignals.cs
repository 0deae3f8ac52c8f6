namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>Signals of a released period that the model of a later run would have put elsewhere; they stay where they were.</summary>
/// <param name="Period">The period.</param>
/// <param name="Profile">The profile's key.</param>
/// <param name="Signals">How many.</param>
/// <param name="Released">The id they were released under, null for noise.</param>
/// <param name="Now">The id of the pattern they would be in now, null for noise.</param>
public sealed record MovedSignals(string Period, string Profile, long Signals, string? Released, string? Now);
