using OBI.Phenomenon.Disclosure.Composition;

namespace OBI.Phenomenon.Disclosure.Cells.Relations;

/// <summary>The numbers that comparisons and trends were made with: those of the tables, or parts of them by supplier and by how finely they are dated.</summary>
/// <remarks>What a part leaves out of a whole is their difference, which must be safe too; and so must what one part leaves out of another that holds it.</remarks>
internal static class JudgedCells
{
    internal static void Enter(CellCatalogue catalogue, CellBook book, ActorLines lines, Analysis.Findings findings)
    {
        var compared = findings.Comparisons
            .Where(comparison => lines.Scopes.Contains(comparison.Actor))
            .SelectMany(comparison => new[] { comparison.Period, comparison.Reference }
                .Select(period => (Whole: book.Of(comparison.Actor, comparison.Subject, period), Part: book.Compared(comparison, period))));
        var judged = findings.Trends
            .Where(finding => lines.Scopes.Contains(finding.Actor))
            .Select(finding => (Whole: book.Of(finding.Actor, finding.Subject, finding.Period), Part: book.Judged(finding)));
        foreach (var parts in compared.Concat(judged).GroupBy(pair => pair.Whole.Key))
        {
            var cells = parts.Select(pair => pair.Part).Prepend(parts.First().Whole).DistinctBy(cell => cell.Key).ToArray();
            foreach (var (whole, part) in cells.SelectMany(whole => cells.Where(part => Holds(whole, part)).Select(part => (whole, part))))
            {
                catalogue.Add(whole);
                catalogue.AddBeside(whole, part);
                catalogue.Add(CellRelation.Holds(whole, part));
            }

            foreach (var cell in cells)
            {
                catalogue.Add(cell);
            }
        }
    }

    private static bool Holds(Cell whole, Cell part)
    {
        var most = whole.Count.BySource.ToDictionary(source => source.Source, source => source.Signals, StringComparer.Ordinal);
        return whole.Key != part.Key && part.Count.BySource.All(source => source.Signals <= most.GetValueOrDefault(source.Source));
    }
}
