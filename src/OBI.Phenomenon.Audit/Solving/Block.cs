using OBI.Phenomenon.Audit.Cells;

namespace OBI.Phenomenon.Audit.Solving;

/// <summary>Cells that are not known and hang together, with the relations between them.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Relations">The relations, without the cells that are known.</param>
internal sealed record Block(IReadOnlyList<int> Cells, IReadOnlyList<Relation> Relations)
{
    /// <summary>Whether the relations form no circle: then conclusions drawn one relation at a time are all there are.</summary>
    internal bool IsTree => Relations.Sum(relation => relation.Terms.Length) == Cells.Count + Relations.Count - 1;

    /// <summary>Parts what is not known into blocks that have nothing to do with each other; relations that say nothing beyond the bounds tie nothing together.</summary>
    internal static IEnumerable<Block> Of(IEnumerable<Relation> relations, IReadOnlyList<Bound> bounds)
    {
        Relation[] telling = [.. relations.Where(relation => Tells(relation, bounds)).Select(relation => Reduce(relation, bounds))];
        var roots = new Dictionary<int, int>();
        foreach (var relation in telling)
        {
            var first = Root(relation.Terms[0].Cell, roots);
            foreach (var (cell, _) in relation.Terms)
            {
                roots[Root(cell, roots)] = first;
            }
        }

        var relationsOf = telling.ToLookup(relation => Root(relation.Terms[0].Cell, roots));
        return roots.Keys.ToArray().Order().GroupBy(cell => Root(cell, roots)).Select(cells => new Block([.. cells], [.. relationsOf[cells.Key]]));
    }

    private static bool Tells(Relation relation, IReadOnlyList<Bound> bounds)
    {
        var range = Propagation.RangeOf(relation, bounds);
        return (relation.Min > -Bound.Open && (range.IsOpenBelow || range.Min < relation.Min))
            || (relation.Max < Bound.Open && (range.IsOpenAbove || range.Max > relation.Max));
    }

    private static Relation Reduce(Relation relation, IReadOnlyList<Bound> bounds)
    {
        var known = relation.Terms.Where(term => bounds[term.Cell].IsKnown).Sum(term => term.Sign * bounds[term.Cell].Lower);
        return relation with
        {
            Terms = [.. relation.Terms.Where(term => !bounds[term.Cell].IsKnown)],
            Min = relation.Min <= -Bound.Open ? relation.Min : relation.Min - known,
            Max = relation.Max >= Bound.Open ? relation.Max : relation.Max - known,
        };
    }

    private static int Root(int cell, Dictionary<int, int> roots)
    {
        roots.TryAdd(cell, cell);
        while (roots[cell] != cell)
        {
            roots[cell] = roots[roots[cell]];
            cell = roots[cell];
        }

        return cell;
    }
}
