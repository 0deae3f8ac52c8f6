namespace OBI.Phenomenon.Analysis.Patterns.Agreement;

/// <summary>The share of pairs of items that two divisions agree on, corrected for chance (Hubert and Arabie 1985).</summary>
public static class AdjustedRandIndex
{
    /// <summary>Compares two divisions.</summary>
    /// <param name="left">The class of each item in one.</param>
    /// <param name="right">The class of each item in the other; what the classes are called does not matter.</param>
    /// <returns>1 when they are equal, 0 on average by chance, below 0 when they agree less than chance.</returns>
    /// <exception cref="ArgumentException">The divisions are not of equally many items.</exception>
    public static double Of(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var table = new ContingencyTable(left, right);
        var all = Pairs(table.Items);
        var together = table.Cells.Sum(cell => Pairs(cell.Shared));
        var leftOnly = table.Rows.Values.Sum(Pairs) - together;
        var rightOnly = table.Columns.Values.Sum(Pairs) - together;
        var apart = all - together - leftOnly - rightOnly;
        return leftOnly == 0 && rightOnly == 0
            ? 1
            : 2 * ((together * apart) - (leftOnly * rightOnly))
                / (((together + leftOnly) * (leftOnly + apart)) + ((together + rightOnly) * (rightOnly + apart)));
    }

    private static double Pairs(long items) => items * (items - 1.0) / 2;
}
