using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Reading;

namespace OBI.Phenomenon.Audit.Relations;

/// <summary>The same period in two editions: records that came late lie between them.</summary>
/// <remarks>
/// Late records mostly add. So unless a shown number fell, or grew by more than its whole, a reader takes it that records were only added: no cell fell, and
/// each grew by no more than the sets it is part of. Where a whole did not grow all its parts stayed what they were.
/// </remarks>
internal static class Vintages
{
    /// <summary>Relates two editions, the earlier first, and gives the differences between numbers that both show.</summary>
    internal static IEnumerable<(HiddenCell Cell, Cell Earlier, Cell Later)> Enter(ReleasedEdition earlier, ReleasedEdition later, IReadOnlyList<HiddenCell> rows, AttackSystem system)
    {
        var pairs = rows
            .Where(row => row.Edition == earlier.Name)
            .Select(row => (Row: row, Earlier: system.Cells[row.Number]))
            .Where(pair => pair.Earlier.Set[Keys.Actor] != Keys.OtherActors)
            .Select(pair => (pair.Row, pair.Earlier, Later: pair.Earlier with { Edition = later.Name }))
            .Where(pair => system.Has(pair.Later))
            .DistinctBy(pair => pair.Earlier)
            .ToArray();
        foreach (var period in pairs.GroupBy(pair => (pair.Earlier.Unit, Period: pair.Earlier.Set[Coordinates.Period])))
        {
            var isOnlyAdded = period.All(pair => MayOnlyAdd(pair.Earlier, pair.Later, earlier, system));
            foreach (var (row, before, after) in period)
            {
                if (system.BoundOf(before).IsKnown && system.BoundOf(after).IsKnown)
                {
                    yield return (row with { Edition = $"{earlier.Name}>{later.Name}" }, before, after);
                }

                if (isOnlyAdded)
                {
                    system.RelateNumbers([(after, 1), (before, -1)], 0, Bound.Open, isAssumed: true);
                    foreach (var whole in WholesOf(before, earlier).Where(whole => system.Has(whole) && system.Has(whole with { Edition = later.Name })).ToArray())
                    {
                        system.RelateNumbers([(whole with { Edition = later.Name }, 1), (whole, -1), (after, -1), (before, 1)], 0, Bound.Open, isAssumed: true);
                    }
                }
            }
        }
    }

    private static bool MayOnlyAdd(Cell before, Cell after, ReleasedEdition edition, AttackSystem system) =>
        Growth(before, after, system) is not { } growth
        || (growth >= 0 && WholesOf(before, edition).All(whole => Growth(whole, whole with { Edition = after.Edition }, system) is not { } wider || wider >= growth));

    private static long? Growth(Cell before, Cell after, AttackSystem system) =>
        system.BoundOf(before) is { IsKnown: true } old && system.BoundOf(after) is { IsKnown: true } current ? current.Lower - old.Lower : null;

    private static IEnumerable<Cell> WholesOf(Cell cell, ReleasedEdition edition) =>
        cell.Set.Parts.Select(part => part.Key).Where(dimension => dimension != Coordinates.Period).Select(dimension => Crossings.Widen(cell, dimension, edition));
}
