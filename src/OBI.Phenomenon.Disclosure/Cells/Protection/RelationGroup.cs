using System.Collections.Immutable;
using OBI.Phenomenon.Disclosure.Cells.Relations;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Relations that hang together by hidden cells, so that what is found out about one can tell of another.</summary>
/// <param name="Key">A name of its own.</param>
/// <param name="Relations">The relations.</param>
/// <param name="Hidden">The hidden cells in them.</param>
internal sealed record RelationGroup(string Key, ImmutableArray<CellRelation> Relations, ImmutableHashSet<CellKey> Hidden)
{
    /// <summary>Groups what one or several readers know.</summary>
    internal static IEnumerable<RelationGroup> Of(IReadOnlyCollection<Constraint> constraints)
    {
        var root = new Dictionary<CellKey, CellKey>();
        foreach (var constraint in constraints)
        {
            foreach (var (cell, _) in constraint.Hidden)
            {
                root.TryAdd(cell, cell);
                root[Root(cell)] = Root(constraint.Hidden[0].Cell);
            }
        }

        return constraints
            .GroupBy(constraint => Root(constraint.Hidden[0].Cell))
            .Select(group => new RelationGroup(
                group.Key.ToString(),
                [.. group.Select(constraint => constraint.Relation).Distinct<CellRelation>(ReferenceEqualityComparer.Instance)],
                [.. group.SelectMany(constraint => constraint.Hidden).Select(term => term.Cell)]));

        CellKey Root(CellKey cell)
        {
            while (root[cell] != cell)
            {
                cell = root[cell];
            }

            return cell;
        }
    }
}
