using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>Every pattern of a state on a line: its name, its size, how firm it is, and what became of it.</summary>
internal static class PatternTable
{
    public static Grid Write(Material material, string name, IReadOnlyList<Pattern> patterns, bool withNote)
    {
        var texts = material.Texts;
        var isReleased = material.Header.Edition == Edition.Released;
        return new Grid(
            texts.Fill("pattern.table", ("actor", name)),
            [
                Column.Text(texts["pattern.pattern"], 12), Column.Number(texts["pattern.size"]), Column.Text(texts["pattern.stability"], 8), Column.Text(texts["pattern.change"], 6),
            ],
            [.. patterns.Select(pattern => Row(material, pattern))],
            withNote ? Sight.Joined(texts[isReleased ? "pattern.table.note" : "pattern.table.note.internal"], texts["pattern.table.note.stability"], isReleased ? texts["pattern.table.note.change"] : "") : "");
    }

    private static IReadOnlyList<string> Row(Material material, Pattern pattern) =>
    [
        PatternName.WithId(material, pattern),
        PatternExtent.Cell(material, PatternExtent.Now(pattern)),
        PatternCall.Stability(material, pattern),
        PatternCall.Change(material, pattern),
    ];
}
