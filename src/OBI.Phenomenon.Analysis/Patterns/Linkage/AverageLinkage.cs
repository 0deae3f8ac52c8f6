using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;

namespace OBI.Phenomenon.Analysis.Patterns.Linkage;

/// <summary>Joins items step by step, always the two groups of which the items are on average least unlike (Sokal and Michener 1958; update of Lance and Williams 1967).</summary>
public sealed class AverageLinkage
{
    private readonly int _items;

    private AverageLinkage(int items, ImmutableArray<Merge> merges) => (_items, Merges) = (items, merges);

    /// <summary>The steps, one fewer than there are items; heights never fall.</summary>
    public ImmutableArray<Merge> Merges { get; }

    /// <summary>Joins the items of a matrix; of equal pairs, the first.</summary>
    public static AverageLinkage Of(DissimilarityMatrix matrix)
    {
        var groups = Enumerable.Range(0, matrix.Items).Select(item => (Number: item, Size: 1.0)).ToArray();
        var apart = new double[matrix.Items, matrix.Items];
        for (var left = 0; left < matrix.Items; left++)
        {
            for (var right = 0; right < matrix.Items; right++)
            {
                apart[left, right] = matrix[left, right];
            }
        }

        var open = Enumerable.Range(0, matrix.Items).ToList();
        var merges = ImmutableArray.CreateBuilder<Merge>(matrix.Items - 1);
        while (open.Count > 1)
        {
            var (keep, drop) = Nearest(open, apart);
            merges.Add(new Merge(groups[keep].Number, groups[drop].Number, apart[keep, drop]));
            var size = groups[keep].Size + groups[drop].Size;
            open.Remove(drop);
            foreach (var other in open.Where(other => other != keep))
            {
                apart[keep, other] = apart[other, keep] = ((groups[keep].Size * apart[keep, other]) + (groups[drop].Size * apart[drop, other])) / size;
            }

            groups[keep] = (matrix.Items + merges.Count - 1, size);
        }

        return new AverageLinkage(matrix.Items, merges.MoveToImmutable());
    }

    /// <summary>The groups that are joined at a height or below it.</summary>
    /// <param name="height">The height.</param>
    /// <returns>The group of each item, numbered from 0 in order of their first items.</returns>
    public int[] CutAt(double height)
    {
        var made = Enumerable.Range(0, _items).Select(item => new List<int> { item }).ToList();
        var groups = new HashSet<List<int>>(made);
        foreach (var merge in Merges.TakeWhile(merge => merge.Height <= height))
        {
            groups.Remove(made[merge.Left]);
            groups.Remove(made[merge.Right]);
            made.Add([.. made[merge.Left], .. made[merge.Right]]);
            groups.Add(made[^1]);
        }

        var groupOf = new int[_items];
        foreach (var (number, group) in groups.OrderBy(group => group.Min()).Index())
        {
            foreach (var item in group)
            {
                groupOf[item] = number;
            }
        }

        return groupOf;
    }

    private static (int Keep, int Drop) Nearest(List<int> open, double[,] apart)
    {
        var nearest = (Keep: open[0], Drop: open[1]);
        foreach (var (place, left) in open.Index())
        {
            foreach (var right in open.Skip(place + 1))
            {
                nearest = apart[left, right] < apart[nearest.Keep, nearest.Drop] ? (left, right) : nearest;
            }
        }

        return nearest;
    }
}
