using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>The table of corrections: what was released and what causes added and took make the number as restated, and no state has more of a cause than all have.</summary>
/// <remarks>Its numbers are counted from earlier vintages, so they are not the same numbers as those of other tables or of other editions.</remarks>
internal static class Revisions
{
    internal const string Table = "revisions";

    private static readonly string[] Added = ["late", "corrected-in", "reattributed-in", "recoded-in"];
    private static readonly string[] Taken = ["withdrawn", "corrected-out", "reattributed-out", "recoded-out"];

    internal static void Enter(ReleasedEdition edition, ReadTable table, AttackSystem system)
    {
        foreach (var set in table.Rows.Select(row => table.SetOf(row, edition.Period)).ToArray())
        {
            system.RelateNumbers(
                [
                    (At("restated", set), 1), (At("released", set), -1),
                    .. Added.Select(cause => (At(cause, set), -1)),
                    .. Taken.Select(cause => (At(cause, set), 1)),
                ],
                0,
                0,
                isAssumed: false);

            var all = set.Without(Keys.Actor);
            foreach (var measure in set == all ? [] : Added.Concat(Taken).Append("restated").Where(measure => system.Has(At(measure, all))))
            {
                system.Contains(At(measure, all), At(measure, set));
            }
        }

        Cell At(string measure, Coordinates set) => new(edition.Name, table.UnitOf(measure), set);
    }
}
