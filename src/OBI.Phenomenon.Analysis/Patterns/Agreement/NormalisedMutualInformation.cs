namespace OBI.Phenomenon.Analysis.Patterns.Agreement;

/// <summary>How much one division tells of another, to the mean of their entropies (Strehl and Ghosh 2002, with the arithmetic mean).</summary>
public static class NormalisedMutualInformation
{
    /// <summary>Compares two divisions.</summary>
    /// <param name="left">The class of each item in one.</param>
    /// <param name="right">The class of each item in the other; what the classes are called does not matter.</param>
    /// <returns>From 0, when they have nothing to do with each other, to 1, when they are equal; not corrected for chance.</returns>
    /// <exception cref="ArgumentException">The divisions are not of equally many items.</exception>
    public static double Of(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var table = new ContingencyTable(left, right);
        return table.IsForced ? 1 : table.MutualInformation() / ((table.Entropy(table.Rows) + table.Entropy(table.Columns)) / 2);
    }
}
