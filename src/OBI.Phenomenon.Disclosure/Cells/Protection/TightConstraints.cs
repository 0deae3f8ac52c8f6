namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Finds the constraints that could tell a reader too much of a hidden cell, so that only those are put to the solver.</summary>
/// <remarks>
/// <para>
/// Most hidden cells are concepts of which is known that they are no more than what holds them. Such a cell can be anything from none to the smallest of its wholes, and
/// each whole is shown, so at least the threshold, or is hidden and can be that large itself. Therefore a cell is left out when each constraint on it either has
/// a constant of at least the width, or limits it by a hidden whole only. Setting the cells that are left out to none satisfies
/// every such constraint, so what remains is as open without them as with them; raising one of them to the width takes raising its wholes, which they allow.
/// </para>
/// <para>Leaving one out can free another: it is done until nothing changes. Before that, covers are dropped that some cells can fill whatever the others are: see <see cref="FilledCovers"/>.</para>
/// </remarks>
internal static class TightConstraints
{
    /// <summary>The constraints that remain.</summary>
    internal static IReadOnlyList<Constraint> Of(IEnumerable<Constraint> constraints, long width)
    {
        var index = new ConstraintIndex(FilledCovers.Drop([.. constraints], width));
        var waiting = new Queue<CellKey>(index.Cells);
        while (waiting.TryDequeue(out var cell))
        {
            if (index.AllOn(cell, (constraint, factor) => constraint.LeavesRoom(factor, width)))
            {
                foreach (var other in index.LeaveOut(cell))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return index.Standing;
    }
}
