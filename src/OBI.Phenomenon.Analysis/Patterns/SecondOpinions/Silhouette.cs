using OBI.Phenomenon.Analysis.Patterns.Dissimilarities;

namespace OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

/// <summary>How much less unlike an item is to its own group than to the next (Rousseeuw 1987).</summary>
public static class Silhouette
{
    /// <summary>The width of each item: (b − a) / max(a, b), a being its mean dissimilarity to its group's others and b the least mean to another group.</summary>
    /// <param name="matrix">How unlike the items are.</param>
    /// <param name="groupOf">The group of each item; below 0: in none, and left out.</param>
    /// <returns>From −1 (it belongs elsewhere) to 1; 0 for the only item of a group; not a number for an item in no group, and for all when there is one group.</returns>
    /// <exception cref="ArgumentException">There is not one group for each item.</exception>
    public static double[] Widths(DissimilarityMatrix matrix, IReadOnlyList<int> groupOf)
    {
        if (groupOf.Count != matrix.Items)
        {
            throw new ArgumentException("each item has a group", nameof(groupOf));
        }

        var sizes = new int[groupOf.Max() + 1];
        foreach (var group in groupOf.Where(group => group >= 0))
        {
            sizes[group]++;
        }

        return [.. groupOf.Select((group, item) => group < 0 || sizes.Count(size => size > 0) < 2 ? double.NaN : Width(matrix, groupOf, sizes, item))];
    }

    private static double Width(DissimilarityMatrix matrix, IReadOnlyList<int> groupOf, int[] sizes, int item)
    {
        var own = groupOf[item];
        if (sizes[own] == 1)
        {
            return 0;
        }

        var sums = new double[sizes.Length];
        for (var other = 0; other < matrix.Items; other++)
        {
            if (groupOf[other] >= 0)
            {
                sums[groupOf[other]] += matrix[item, other];
            }
        }

        var within = sums[own] / (sizes[own] - 1);
        var next = double.PositiveInfinity;
        for (var group = 0; group < sizes.Length; group++)
        {
            next = group == own || sizes[group] == 0 ? next : Math.Min(next, sums[group] / sizes[group]);
        }

        var widest = Math.Max(within, next);
        return widest > 0 ? (next - within) / widest : 0;
    }
}
