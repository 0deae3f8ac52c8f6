namespace OBI.Phenomenon.Analysis.Patterns.Agreement;

/// <summary>How often each class of one division meets each class of another.</summary>
internal sealed class ContingencyTable
{
    /// <summary>Counts two divisions of the same items.</summary>
    /// <exception cref="ArgumentException">The divisions are not of equally many items.</exception>
    internal ContingencyTable(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        if (left.Count != right.Count)
        {
            throw new ArgumentException("both divisions have a class for each item", nameof(right));
        }

        Items = left.Count;
        Rows = Sizes(left);
        Columns = Sizes(right);
        Cells = [.. left.Zip(right).GroupBy(pair => pair).OrderBy(cell => cell.Key).Select(cell => (Rows[cell.Key.First], Columns[cell.Key.Second], (long)cell.Count()))];
    }

    /// <summary>The number of items.</summary>
    internal long Items { get; }

    /// <summary>The size of each class of the first division, by class.</summary>
    internal SortedDictionary<int, long> Rows { get; }

    /// <summary>The size of each class of the second division, by class.</summary>
    internal SortedDictionary<int, long> Columns { get; }

    /// <summary>Pairs of classes that meet: the size of each and what they share, in order of class.</summary>
    internal IReadOnlyList<(long Row, long Column, long Shared)> Cells { get; }

    /// <summary>Whether divisions with these sizes cannot but be equal: all items together, or each alone.</summary>
    internal bool IsForced => Rows.Count == Columns.Count && (Rows.Count <= 1 || Rows.Count == Items);

    /// <summary>The mutual information, in nats.</summary>
    internal double MutualInformation()
    {
        double sum = 0;
        foreach (var (row, column, shared) in Cells)
        {
            sum += shared * (Math.Log((double)shared / row) + Math.Log((double)Items / column));
        }

        return Math.Max(0, sum / Items);
    }

    /// <summary>The entropy of a division, in nats.</summary>
    internal double Entropy(SortedDictionary<int, long> sizes)
    {
        double sum = 0;
        foreach (var size in sizes.Values)
        {
            sum -= size * Math.Log((double)size / Items);
        }

        return sum / Items;
    }

    private static SortedDictionary<int, long> Sizes(IReadOnlyList<int> division)
    {
        var sizes = new SortedDictionary<int, long>();
        foreach (var item in division)
        {
            sizes[item] = sizes.GetValueOrDefault(item) + 1;
        }

        return sizes;
    }
}
