using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>Where parts overlap: no part is more than its whole, and the whole is no more than all parts.</summary>
/// <remarks>
/// "Not attributed" excludes every state and "not observed" every concept, so each of those fits beside them. That a family is no more than its
/// concepts is not used: a signal may be coded with the family and with none of them.
/// </remarks>
internal static class Overlaps
{
    /// <summary>Enters the relations and gives the cells in them that have no row.</summary>
    internal static IEnumerable<HiddenCell> Enter(ReleasedEdition edition, ReadTable table, AttackSystem system)
    {
        foreach (var (measure, dimension) in from measure in table.Counts from dimension in table.Dimensions where !table.Partitions.Contains(dimension) select (measure, dimension))
        {
            string[] families = [.. edition.Taxonomy.Families(dimension)];
            string[] shown = [.. table.PartsOf(dimension)];
            var (none, all) = dimension == Keys.Actor
                ? (Keys.NotAttributed, [.. StatesOf(edition), Keys.OtherActors])
                : (Keys.NotObserved, families);
            foreach (var whole in Lines.Wholes(edition, table, measure, dimension, system).ToArray())
            {
                foreach (var part in shown.Where(part => part != none).Select(part => Lines.Part(whole, dimension, part)).Where(system.Has).ToArray())
                {
                    system.Contains(whole, part);
                }

                if (all.Length == 0)
                {
                    continue;
                }

                foreach (var part in all.Append(none).Select(value => Lines.Part(whole, dimension, value)).Where(part => !system.Has(part)))
                {
                    var key = Keys.ToText(table.Dimensions.Select(name => part.Set[name] ?? Keys.Total));
                    yield return new HiddenCell(edition.Name, table.Id, key, system.NumberOf(part), HasRow: false);
                }

                Between(whole, dimension, none, all, system);
            }

            Parents(edition, table, measure, dimension, system);
        }
    }

    private static void Between(Cell whole, string dimension, string none, string[] all, AttackSystem system)
    {
        var nothing = Lines.Part(whole, dimension, none);
        foreach (var part in all.Select(value => Lines.Part(whole, dimension, value)))
        {
            system.Relate([(whole, 1), (nothing, -1), (part, -1)], 0, Bound.Open);
        }

        system.Relate([(whole, 1), (nothing, -1), .. all.Select(value => (Lines.Part(whole, dimension, value), -1))], -Bound.Open, 0);
    }

    private static void Parents(ReleasedEdition edition, ReadTable table, string measure, string dimension, AttackSystem system)
    {
        foreach (var row in table.Rows)
        {
            var set = table.SetOf(row, edition.Period);
            if (set[dimension] is { } code && edition.Taxonomy.Parent(dimension, code) is { } parent)
            {
                var cell = new Cell(edition.Name, table.UnitOf(measure), set);
                system.Contains(Lines.Part(cell, dimension, parent), cell);
            }
        }
    }

    private static IEnumerable<string> StatesOf(ReleasedEdition edition) => edition.Tables
        .Where(table => table.Dimensions.Contains(Keys.Actor))
        .SelectMany(table => table.PartsOf(Keys.Actor))
        .Where(actor => actor is not (Keys.NotAttributed or Keys.OtherActors))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
