namespace OBI.Phenomenon.Store.Purges;

/// <summary>What is to be purged, as of a day.</summary>
/// <param name="AsOf">The day from which ages are counted.</param>
/// <param name="SignalsUntil">Signals go of batches that cover days up to this one.</param>
/// <param name="Files">How many files of each class go beside them; entered in the audit chain.</param>
/// <param name="IsHeld">Whether a hold keeps a supplier's delivery.</param>
public sealed record PurgeOrder(DateOnly AsOf, DateOnly SignalsUntil, IReadOnlyList<FileClass> Files, Func<string, string, bool> IsHeld);
