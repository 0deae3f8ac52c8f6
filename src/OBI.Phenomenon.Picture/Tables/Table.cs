namespace OBI.Phenomenon.Picture.Tables;

/// <summary>One published table in long form.</summary>
/// <param name="Id">Its name in the document and of its file, such as <c>actors</c>.</param>
/// <param name="Dimensions">What the parts of a row's key are, such as <c>actor</c>, <c>modus</c>, <c>period</c>.</param>
/// <param name="Measures">What a row's values are, such as <c>signals</c> or <c>share</c>.</param>
/// <param name="Relations">How the rows of each dimension relate; true relations only.</param>
/// <param name="Rows">The rows, sorted by key in ordinal order.</param>
public sealed record Table(
    string Id,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<string> Measures,
    IReadOnlyList<Relation> Relations,
    IReadOnlyList<TableRow> Rows);
