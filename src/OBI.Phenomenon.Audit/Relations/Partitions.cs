using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>Where a table says that its parts add up to their total: they do, also when the total stands in another table.</summary>
internal static class Partitions
{
    internal static void Enter(ReleasedEdition edition, ReadTable table, AttackSystem system)
    {
        foreach (var (measure, dimension) in from measure in table.Counts from dimension in table.Partitions select (measure, dimension))
        {
            string[] parts = [.. table.PartsOf(dimension)];
            foreach (var whole in Lines.Wholes(edition, table, measure, dimension, system).ToArray())
            {
                // A table without a row of all periods says nothing about them together; one period is its own sum.
                if (dimension == Coordinates.Period && parts.Length == 1)
                {
                    continue;
                }

                system.Relate([(whole, 1), .. parts.Select(part => (Lines.Part(whole, dimension, part), -1))], 0, 0);
            }
        }
    }
}
