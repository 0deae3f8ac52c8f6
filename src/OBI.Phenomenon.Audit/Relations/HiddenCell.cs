namespace OBI.Phenomenon.Audit.Relations;

/// <summary>A number that an edition does not show.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Table">The table.</param>
/// <param name="Key">Its key, as one text.</param>
/// <param name="Number">The number of its cell in the system.</param>
/// <param name="HasRow">Whether it has a row; what has none exists all the same, and nobody misses it unless it can be derived.</param>
internal sealed record HiddenCell(string Edition, string Table, string Key, int Number, bool HasRow = true);
