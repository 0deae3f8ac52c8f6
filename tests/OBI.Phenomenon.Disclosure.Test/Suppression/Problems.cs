using OBI.Phenomenon.Disclosure.Suppression;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Disclosure.Test.Suppression;

/// <summary>Tables to protect.</summary>
internal static class Problems
{
    /// <summary>Cells of a table with their unknowns.</summary>
    internal static ProtectionProblem Of(int unknowns, params ProblemCell[] cells) => new(unknowns, [.. cells], []);

    /// <summary>A cell.</summary>
    internal static ProblemCell Cell(string key, long value, Standing standing, params int[] unknowns) => new(key, [.. unknowns], value, standing, value);

    /// <summary>A table of rows and columns with all totals, in which numbers below the threshold are sensitive.</summary>
    internal static ProtectionProblem Crossed(int[,] numbers, long threshold)
    {
        var (rows, columns) = (numbers.GetLength(0), numbers.GetLength(1));
        var cells = new List<ProblemCell>();
        for (var row = -1; row < rows; row++)
        {
            for (var column = -1; column < columns; column++)
            {
                int[] unknowns = [.. Enumerable.Range(0, rows * columns).Where(unknown => (row < 0 || unknown / columns == row) && (column < 0 || unknown % columns == column))];
                var value = unknowns.Sum(unknown => (long)numbers[unknown / columns, unknown % columns]);
                cells.Add(Cell($"{(row < 0 ? "all" : row)} / {(column < 0 ? "all" : column)}", value, value < threshold ? Standing.Sensitive : Standing.Open, unknowns));
            }
        }

        return Of(rows * columns, [.. cells]);
    }

    /// <summary>A reference table; ignores the test when it is not there.</summary>
    internal static ReferenceTable Reference(string folder, string name)
    {
        if (ReferenceTable.Read(folder, name) is { } table)
        {
            return table;
        }

        Assert.Ignore($"{folder}/{name} skipped: reference data not present at {ReferenceFolder.Root}; set OBI_REFERENCE_DATA to where it is.");
        throw new InvalidOperationException("the test is ignored");
    }

    /// <summary>It as a problem, its numbers in units of a tenth, which all have at most.</summary>
    internal static ProtectionProblem ToProblem(this ReferenceTable table) => Of(
        table.Parts,
        [.. table.Cells.Select(cell => Cell(cell.Key, (long)(cell.Value * Scale), cell.Primary ? Standing.Sensitive : Standing.Open, cell.Parts))]);

    /// <summary>How many of its units a number of a reference table is.</summary>
    internal const int Scale = 10;
}
