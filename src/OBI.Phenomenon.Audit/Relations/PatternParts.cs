using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>The patterns of a state, those that are not told and what fits none part its signals: their sizes add up to its number, and each lies in its band.</summary>
internal static class PatternParts
{
    private const string Unit = "signals";
    private const string Table = "patterns";
    private const string Rest = "REST";

    internal static IEnumerable<HiddenCell> Enter(ReleasedEdition edition, AttackSystem system)
    {
        foreach (var line in edition.Patterns.GroupBy(pattern => (pattern.Actor, pattern.Period)))
        {
            var whole = new Cell(edition.Name, Unit, Coordinates.Of([KeyValuePair.Create(Keys.Actor, line.Key.Actor), KeyValuePair.Create(Coordinates.Period, line.Key.Period)]));
            var parts = new List<Cell>();
            foreach (var pattern in line)
            {
                var cell = Part(whole, pattern.Id);
                parts.Add(cell);
                system.Know(
                    cell,
                    (long)Math.Ceiling(pattern.Signals ?? pattern.Least ?? 0),
                    (long)Math.Floor(pattern.Signals ?? pattern.Most ?? Bound.Open),
                    $"{edition.Folder}: pattern {pattern.Id}, {pattern.Period}");
                if (pattern.Signals is null)
                {
                    yield return new HiddenCell(edition.Name, Table, $"{pattern.Id}|{pattern.Period}", system.NumberOf(cell));
                }
            }

            var rest = Part(whole, Rest);
            system.RelateNumbers([(whole, 1), (rest, -1), .. parts.Select(part => (part, -1))], 0, 0, isAssumed: false);
            yield return new HiddenCell(edition.Name, Table, $"{line.Key.Actor} {Rest}|{line.Key.Period}", system.NumberOf(rest));
        }
    }

    private static Cell Part(Cell whole, string pattern) => whole with { Set = whole.Set.With("pattern", pattern) };
}
