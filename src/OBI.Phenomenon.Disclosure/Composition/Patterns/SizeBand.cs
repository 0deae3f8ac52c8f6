namespace OBI.Phenomenon.Disclosure.Composition.Patterns;

/// <summary>A band of sizes: its borders follow from the threshold k, so that no band is narrower than k.</summary>
/// <param name="Least">The smallest number in it.</param>
/// <param name="Most">The largest, or null when it has none.</param>
internal readonly record struct SizeBand(long Least, long? Most)
{
    /// <summary>Upper borders in thresholds: k to 2k, then up to 5k, 10k and 20k, and more; with k = 5 these are 5–10, 11–25, 26–50, 51–100 and from 101.</summary>
    private static readonly int[] Borders = [2, 5, 10, 20];

    /// <summary>The band of a number that reaches the threshold.</summary>
    internal static SizeBand Of(long number, int threshold)
    {
        long least = threshold;
        foreach (var border in Borders)
        {
            if (number <= (long)border * threshold)
            {
                return new SizeBand(least, (long)border * threshold);
            }

            least = ((long)border * threshold) + 1;
        }

        return new SizeBand(least, null);
    }

    /// <summary>Every number that reaches the threshold.</summary>
    internal static SizeBand AtLeast(int threshold) => new(threshold, null);
}
