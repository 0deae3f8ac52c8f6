using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>The signals dated finely enough for the period are those of the other tables, so that the rest of the table of dates is what is too coarse.</summary>
internal static class Dates
{
    private static readonly string[] FromFine = ["day", "week", "month", "quarter", "year"];

    internal static void Enter(ReleasedEdition edition, ReadTable table, AttackSystem system)
    {
        if (!table.IsOfDates || table.Dimensions.Count > 1)
        {
            return;
        }

        var coarsest = Array.IndexOf(FromFine, edition.Period switch
        {
            { Length: 4 } => "year",
            _ when edition.Period.Contains('Q', StringComparison.Ordinal) => "quarter",
            _ => "month",
        });
        foreach (var measure in table.Counts)
        {
            var all = new Cell(edition.Name, measure, Coordinates.Of([KeyValuePair.Create(Coordinates.Period, edition.Period)]));
            var fine = FromFine.Take(coarsest + 1).Intersect(table.PartsOf(table.Dimensions[0]), StringComparer.Ordinal);
            if (system.Has(all))
            {
                system.Relate([(all, 1), .. fine.Select(part => (all with { Unit = table.UnitOf(measure), Set = all.Set.With(table.Dimensions[0], part) }, -1))], 0, 0);
            }
        }
    }
}
