using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>What two sets have in common, when both lie in a third: at least what they have too many to lie apart in it (Bonferroni).</summary>
/// <remarks>
/// Both ways of widening a cell are such sets: of a state's signals with a concept, those of all states with the concept and those of the state
/// with the concept above it; and the third is of all states with the concept above it.
/// </remarks>
internal static class Crossings
{
    internal static void Enter(ReleasedEdition edition, ReadTable table, AttackSystem system)
    {
        foreach (var (measure, row) in from measure in table.Counts from row in table.Rows select (measure, row))
        {
            var cell = new Cell(edition.Name, table.UnitOf(measure), table.SetOf(row, edition.Period));
            string[] dimensions = [.. cell.Set.Parts.Select(part => part.Key).Where(dimension => dimension != Coordinates.Period)];
            foreach (var (first, second) in from i in Enumerable.Range(0, dimensions.Length) from j in Enumerable.Range(i + 1, dimensions.Length - i - 1) select (dimensions[i], dimensions[j]))
            {
                var (one, other) = (Widen(cell, first, edition), Widen(cell, second, edition));
                var both = Widen(one, second, edition);
                if (system.Has(one) && system.Has(other) && system.Has(both))
                {
                    system.Relate([(cell, 1), (both, 1), (one, -1), (other, -1)], 0, Bound.Open);
                }
            }
        }
    }

    /// <summary>The cell one step wider in a dimension.</summary>
    internal static Cell Widen(Cell cell, string dimension, ReleasedEdition edition) => cell with
    {
        Set = cell.Set[dimension] is { } code && edition.Taxonomy.Parent(dimension, code) is { } parent
            ? cell.Set.With(dimension, parent)
            : cell.Set.Without(dimension),
    };
}
