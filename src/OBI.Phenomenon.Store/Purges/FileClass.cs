namespace OBI.Phenomenon.Store.Purges;

/// <summary>A class of files that is purged with the store, for the proof of deletion.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Until">Files up to this day go; null when all do, whatever their age.</param>
/// <param name="Count">How many.</param>
public sealed record FileClass(string Name, DateOnly? Until, long Count);
