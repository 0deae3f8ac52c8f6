namespace OBI.Phenomenon.Audit.Reading;

/// <summary>A row of a table.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Values">Its values in the picture; null is not shown.</param>
/// <param name="Copied">Its values in the table's CSV file, or none where it is not there.</param>
internal sealed record ReadRow(IReadOnlyList<string> Key, IReadOnlyList<decimal?> Values, IReadOnlyList<decimal?> Copied);
