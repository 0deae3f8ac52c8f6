using System.Collections.Immutable;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Disclosure.Sensitivity;
using OBI.Phenomenon.Disclosure.Suppression;

namespace OBI.Phenomenon.Cli.CellTables;

/// <summary>A user's own table: numbers, and of which parts each is the sum.</summary>
/// <param name="Name">How to name the file.</param>
/// <param name="Document">The file as it was read.</param>
/// <param name="Parts">How many parts there are.</param>
/// <param name="Cells">The numbers.</param>
/// <param name="LargestSensitive">Up to which number the file says that numbers are sensitive (<c>maxN</c>); null when it does not say.</param>
internal sealed record CellTable(string Name, JsonObject Document, int Parts, ImmutableArray<TableCell> Cells, int? LargestSensitive)
{
    /// <summary>Ten to the power of the most decimals of any value: times this all are whole.</summary>
    internal long Scale { get; } = Cells.Select(cell => ScaleOf(cell.Value)).DefaultIfEmpty(1).Max();

    /// <summary>The table as a problem of protection.</summary>
    /// <param name="rule">Which numbers are sensitive; null when the table says it itself.</param>
    /// <param name="singletons">Whether a number of 1 is known to the one it counts.</param>
    /// <exception cref="ContradictionException">The cells cannot all be true.</exception>
    internal ProtectionProblem ToProblem(SmallCount? rule, bool singletons) => new(
        Parts,
        [.. Cells.Select(cell =>
        {
            var value = (long)(cell.Value * Scale);
            return new ProblemCell(cell.Key, cell.Parts, value, (rule?.IsSensitive(cell.Value) ?? cell.Primary) ? Standing.Sensitive : Standing.Open, value, singletons && cell.Value == 1);
        })],
        []);

    /// <summary>How well to protect: intervals as wide as the threshold, else one wider than the largest sensitive number, else at least two numbers.</summary>
    internal ProtectionOptions ToOptions(int? threshold, bool intervals) => new() { Threshold = (threshold ?? LargestSensitive + 1 ?? 1) * Scale, Intervals = intervals };

    /// <summary>The file with what became of each cell written in it.</summary>
    internal JsonObject With(ProtectionProblem problem, Protection protection)
    {
        var document = Document.DeepClone().AsObject();
        foreach (var (place, node) in document[CellTableReader.Cells]!.AsArray().Index())
        {
            var cell = node!.AsObject();
            var outcome = protection.Cells[place];
            cell[CellTableReader.Primary] = problem.Cells[place].Standing == Standing.Sensitive ? 1 : 0;
            cell["suppressed"] = outcome.Suppressed ? 1 : 0;
            cell.Remove("interval");
            if (outcome.Interval is { } interval)
            {
                cell["interval"] = new JsonArray((decimal)interval.Lower / Scale, (decimal?)interval.Upper / Scale);
            }
        }

        return document;
    }

    private static long ScaleOf(decimal value)
    {
        var scale = 1L;
        while (decimal.Truncate(value * scale) != value * scale)
        {
            scale *= 10;
        }

        return scale;
    }
}
