using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>Counts of two things together, as colours with their numbers.</summary>
internal static class HeatMap
{
    private const int Named = 5;
    private const int RowHeight = 17;

    /// <summary>Draws the cells of rows and columns, given by key and label.</summary>
    public static Figure? Draw(
        Material material,
        string caption,
        IReadOnlyList<(string Key, string Label)> rows,
        IReadOnlyList<(string Key, string Label)> columns,
        Func<string, string, Published> count,
        int rowHeight = RowHeight)
    {
        var cells = rows.SelectMany(row => columns.Select(column => new Cell(row.Label, column.Label, count(row.Key, column.Key)))).ToArray();
        if (!cells.Any(cell => cell.Count.IsShown))
        {
            return null;
        }

        var highest = cells.Max(cell => cell.Count.OrNull ?? 0);
        var specification = Specification.Of("heat-map", material.Texts.Language, cells.Select(cell => Row(material, cell, highest)), (rows.Count * rowHeight) + 118);
        return new Figure(caption, Alt(material, cells), Note(material, cells), specification);
    }

    private static JsonObject Row(Material material, Cell cell, decimal highest) => new()
    {
        ["row"] = Lines.Wrap(cell.Row, 46),
        ["column"] = Lines.Wrap(cell.Column, 44),
        ["withheld"] = !cell.Count.IsShown,
        ["depth"] = highest > 0 ? (cell.Count.OrNull ?? 0) / highest : 0,
        ["text"] = cell.Count.IsShown ? material.Wording.Count(cell.Count) : "",
    };

    private static string Note(Material material, Cell[] cells) => Sight.Joined(
        material.Texts["heat.note"],
        cells.Any(cell => !cell.Count.IsShown) ? material.Texts["bars.note.withheld"] : "");

    private static string Alt(Material material, Cell[] cells)
    {
        var highest = cells.Where(cell => cell.Count.IsShown && cell.Count.Value > 0).OrderByDescending(cell => cell.Count.Value).Take(Named).ToArray();
        var entries = highest.Select(cell => material.Texts.Fill("alt.heat.entry", ("row", cell.Row), ("column", cell.Column), ("count", material.Wording.Count(cell.Count))));
        return (highest.Length == 0 ? material.Texts["alt.none"] : material.Texts.Fill("alt.heat", ("entries", string.Join("; ", entries))))
            + Sight.Withheld(material, cells.Select(cell => cell.Count));
    }

    private sealed record Cell(string Row, string Column, Published Count);
}
