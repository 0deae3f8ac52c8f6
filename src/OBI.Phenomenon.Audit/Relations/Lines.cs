using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>The lines of a table along a dimension: the rows that differ in it only, with the set that they are parts of.</summary>
internal static class Lines
{
    /// <summary>The whole of each line that has a number somewhere in the edition.</summary>
    internal static IEnumerable<Cell> Wholes(ReleasedEdition edition, ReadTable table, string measure, string dimension, AttackSystem system)
    {
        var isOfTime = dimension == Coordinates.Period;
        return table.Rows
            .Select(row => table.SetOf(row, edition.Period))
            .Select(set => isOfTime ? set.With(dimension, table.AllPeriods) : set.Without(dimension))
            .Distinct()
            .Select(set => new Cell(edition.Name, table.UnitOf(measure), set))
            .Where(system.Has);
    }

    /// <summary>The part of a line with a value in the dimension.</summary>
    internal static Cell Part(Cell whole, string dimension, string value) => whole with { Set = whole.Set.With(dimension, value) };
}
