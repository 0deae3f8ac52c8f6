using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>Which patterns the released edition does not show, or shows without what became of them; and those that are too unstable to be shown as one anywhere.</summary>
internal static class UnreleasedPatterns
{
    public static Grid Write(Material material)
    {
        var texts = material.Texts;
        IReadOnlyList<string>[] rows =
        [
            .. from actor in material.Reading.Picture.Patterns
               from pattern in actor.Patterns
               where pattern.Release != PatternRelease.Full
               select (IReadOnlyList<string>)
               [
                   PatternName.WithId(material, pattern),
                   PatternExtent.Cell(material, PatternExtent.Now(pattern)),
                   PatternCall.Change(material, pattern),
                   texts[PatternCall.IsShown(pattern) ? $"unreleased.pattern.{pattern.Release}" : "unreleased.pattern.unstable"],
               ],
        ];
        return new Grid(
            texts["unreleased.patterns"],
            [Column.Text(texts["pattern.pattern"], 9), Column.Number(texts["pattern.size"]), Column.Text(texts["pattern.change"], 6), Column.Text(texts["unreleased.how"], 6)],
            rows,
            rows.Length == 0 ? texts["unreleased.patterns.nothing"] : texts["unreleased.patterns.note"]);
    }
}
