namespace OBI.Phenomenon.Analysis.Patterns.Stability;

/// <summary>How well groups are found again in another division of the same items (Hennig 2007, section 3).</summary>
internal static class BestOverlap
{
    /// <summary>For each group the highest Jaccard similarity to a group of the other division.</summary>
    /// <param name="before">The group of each item, from 0; negative where it is in none.</param>
    /// <param name="after">The same in the other division.</param>
    /// <param name="sizes">What each item counts for; 0 where it was not drawn.</param>
    /// <param name="groups">The number of groups before.</param>
    /// <returns>From 0, also for a group of which nothing was drawn, to 1.</returns>
    internal static double[] Of(ReadOnlySpan<int> before, ReadOnlySpan<int> after, ReadOnlySpan<int> sizes, int groups)
    {
        var others = 0;
        foreach (var group in after)
        {
            others = Math.Max(others, group + 1);
        }

        var (left, right, shared) = (new long[groups], new long[others], new long[groups, others]);
        for (var item = 0; item < before.Length; item++)
        {
            var (one, other) = (before[item], after[item]);
            if (one >= 0)
            {
                left[one] += sizes[item];
            }

            if (other >= 0)
            {
                right[other] += sizes[item];
            }

            if (one >= 0 && other >= 0)
            {
                shared[one, other] += sizes[item];
            }
        }

        var best = new double[groups];
        for (var one = 0; one < groups; one++)
        {
            for (var other = 0; other < others; other++)
            {
                var union = left[one] + right[other] - shared[one, other];
                best[one] = union == 0 ? best[one] : Math.Max(best[one], (double)shared[one, other] / union);
            }
        }

        return best;
    }
}
