using System.Collections.Immutable;
using OBI.Phenomenon.Disclosure.Cells.Relations;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>What a relation still says about hidden cells when the shown ones are filled in: their sum, each times a factor, is at least (or exactly) minus a constant.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Hidden">The hidden cells in it.</param>
/// <param name="Constant">The sum of what is shown.</param>
internal sealed record Constraint(CellRelation Relation, ImmutableArray<(CellKey Cell, int Factor)> Hidden, long Constant)
{
    /// <summary>What a reader is left with; null when that tells nothing about hidden cells.</summary>
    internal static Constraint? Of(CellRelation relation, IReadOnlySet<CellKey> hidden, Onlooker reader)
    {
        long constant = 0;
        var open = ImmutableArray.CreateBuilder<(CellKey, int)>();
        foreach (var (cell, factor) in relation.Terms)
        {
            if (hidden.Contains(cell.Key))
            {
                open.Add((cell.Key, factor));
            }
            else
            {
                constant += factor * reader.ValueOf(cell);
            }
        }

        var tellsNothing = open.Count == 0 || (!relation.IsEqual && constant >= 0 && open.All(term => term.Item2 > 0));
        return tellsNothing ? null : new Constraint(relation, open.ToImmutable(), constant);
    }

    /// <summary>Whether it says that hidden cells are together at least some number.</summary>
    internal bool IsCover => !Relation.IsEqual && Constant < 0 && Hidden.All(term => term.Factor > 0);

    /// <summary>Whether this keeps a cell neither from being none nor from being any number up to a width, when all other hidden cells can be just that.</summary>
    internal bool LeavesRoom(int factor, long width) =>
        !Relation.IsEqual && factor < 0 && (Constant >= width || (Constant >= 0 && Hidden.Any(term => term.Factor > 0)));

    /// <summary>The same without a cell that can be none; null when the rest tells nothing.</summary>
    internal Constraint? Without(CellKey cell)
    {
        var rest = Hidden.RemoveAll(term => term.Cell == cell);
        return rest.IsEmpty || (Constant >= 0 && rest.All(term => term.Factor > 0)) ? null : this with { Hidden = rest };
    }
}
