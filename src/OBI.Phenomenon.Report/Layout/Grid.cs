namespace OBI.Phenomenon.Report.Layout;

/// <summary>A table on the page.</summary>
/// <param name="Caption">What it shows, as its title.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its cells, row by row.</param>
/// <param name="Note">How to read it; may be empty.</param>
internal sealed record Grid(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string Note = "");
