namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Drops covers that tell a reader nothing, because either of two hidden cells could fill them alone.</summary>
/// <remarks>
/// A cover says that hidden cells together are at least what is lacking in the shown ones. When one of them can be that much whatever the others are, it limits none of
/// the others; when two can, it limits none at all. A cell can be that much when every whole that holds it has room for it, for what another cover puts in the same whole,
/// and for the width of a cell that is being looked at: a whole holds two parts at most that are both filled up.
/// </remarks>
internal static class FilledCovers
{
    /// <summary>The constraints without such covers.</summary>
    internal static IReadOnlyList<Constraint> Drop(IReadOnlyList<Constraint> constraints, long width)
    {
        var covers = constraints.Where(constraint => constraint.IsCover).ToHashSet(ReferenceEqualityComparer.Instance);
        if (covers.Count == 0)
        {
            return constraints;
        }

        var room = width + (2 * covers.Max(cover => -((Constraint)cover!).Constant));
        var others = new ConstraintIndex([.. constraints.Where(constraint => !covers.Contains(constraint))]);
        var known = new Dictionary<CellKey, bool>();
        var held = others.Cells.ToHashSet();
        return [.. constraints.Where(constraint => !constraint.IsCover || constraint.Hidden.Count(term => HasRoom(term.Cell)) < 2)];

        bool HasRoom(CellKey cell)
        {
            if (!known.TryGetValue(cell, out var has))
            {
                // Where wholes hold each other in a circle, none has room because of the next.
                known[cell] = false;
                known[cell] = has = held.Contains(cell) && others.AllOn(cell, Allows);
            }

            return has;
        }

        bool Allows(Constraint constraint, int factor) => !constraint.Relation.IsEqual
            && (factor > 0 || constraint.Constant >= room || (constraint.Constant >= 0 && constraint.Hidden.Any(term => term.Factor > 0 && HasRoom(term.Cell))));
    }
}
