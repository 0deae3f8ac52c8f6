using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>Enters the numbers of an edition's tables.</summary>
/// <remarks>Rows of different tables about the same signals are one cell, so what one table hides and another shows is known at once.</remarks>
internal static class TableCells
{
    /// <summary>Enters what is shown and gives what is not.</summary>
    internal static IEnumerable<(HiddenCell Cell, bool IsShown)> Enter(ReleasedEdition edition, AttackSystem system)
    {
        foreach (var table in edition.Tables)
        {
            foreach (var (measure, row) in from measure in table.Counts from row in table.Rows select (measure, row))
            {
                var place = table.Measures.ToList().IndexOf(measure);
                var cell = new Cell(edition.Name, table.UnitOf(measure), table.SetOf(row, edition.Period));
                var key = Keys.ToText(row.Key);
                foreach (var value in new[] { row.Values[place], row.Copied.ElementAtOrDefault(place) })
                {
                    if (value is { } shown && decimal.IsInteger(shown))
                    {
                        system.Know(cell, (long)shown, (long)shown, $"{edition.Folder}: table '{table.Id}', {key}");
                    }
                }

                yield return (new HiddenCell(edition.Name, table.Id, key, system.NumberOf(cell)), row.Values[place] is not null);
            }
        }
    }
}
