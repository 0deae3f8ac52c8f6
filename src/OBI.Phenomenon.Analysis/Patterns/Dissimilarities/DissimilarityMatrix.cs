namespace OBI.Phenomenon.Analysis.Patterns.Dissimilarities;

/// <summary>How unlike each two of some items are; an item is 0 from itself, and the order of two does not matter.</summary>
public sealed class DissimilarityMatrix
{
    private readonly double[] _below;

    private DissimilarityMatrix(int items, double[] below) => (Items, _below) = (items, below);

    /// <summary>The number of items.</summary>
    public int Items { get; }

    /// <summary>The dissimilarity of two items, from 0.</summary>
    public double this[int left, int right] => left == right ? 0 : _below[Place(Math.Max(left, right), Math.Min(left, right))];

    /// <summary>Asks for the dissimilarity of each two items once.</summary>
    /// <param name="items">The number of items, at least 1.</param>
    /// <param name="between">The dissimilarity of two different items, from 0; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no items, or a dissimilarity is not a number from 0.</exception>
    public static DissimilarityMatrix Of(int items, Func<int, int, double> between)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        var below = new double[items * (long)(items - 1) / 2];
        for (var high = 1; high < items; high++)
        {
            for (var low = 0; low < high; low++)
            {
                var value = between(high, low);
                below[Place(high, low)] = value >= 0 && double.IsFinite(value)
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(between), "a dissimilarity is a number from 0");
            }
        }

        return new DissimilarityMatrix(items, below);
    }

    private static long Place(int high, int low) => (high * (long)(high - 1) / 2) + low;
}
