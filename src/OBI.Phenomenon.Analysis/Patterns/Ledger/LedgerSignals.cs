namespace OBI.Phenomenon.Analysis.Patterns.Ledger;

/// <summary>Acts of reporting of one profile in one period: what two runs can be compared by.</summary>
/// <param name="Period">The period, such as <c>2025-Q3</c>.</param>
/// <param name="Profile">The profile's key: its labels by field, the same in every run.</param>
/// <param name="Signals">How many.</param>
public sealed record LedgerSignals(string Period, string Profile, long Signals);
