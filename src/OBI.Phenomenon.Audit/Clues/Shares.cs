using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Clues;

/// <summary>A share with a known base is a count.</summary>
internal static class Shares
{
    internal static void Enter(ReleasedEdition edition, ReadTable table, AttackSystem system)
    {
        if (table.Shares is not { } columns)
        {
            return;
        }

        foreach (var row in table.Rows)
        {
            var cell = new Cell(edition.Name, table.UnitOf(table.Measures[columns.Count]), table.SetOf(row, edition.Period));
            var whole = cell with { Set = cell.Set.Without(table.Divided) };
            if ((row.Values[columns.Share] ?? row.Copied.ElementAtOrDefault(columns.Share)) is { } share && whole != cell)
            {
                system.Divide(cell, whole, share);
            }
        }
    }
}
