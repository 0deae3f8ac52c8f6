namespace OBI.Phenomenon.Analysis.Patterns.Agreement;

/// <summary>How much one division tells of another, corrected for chance (Vinh, Epps and Bailey 2010, with the arithmetic mean).</summary>
public static class AdjustedMutualInformation
{
    /// <summary>Compares two divisions.</summary>
    /// <param name="left">The class of each item in one.</param>
    /// <param name="right">The class of each item in the other; what the classes are called does not matter.</param>
    /// <returns>1 when they are equal, 0 on average by chance, below 0 when they agree less than chance.</returns>
    /// <exception cref="ArgumentException">The divisions are not of equally many items.</exception>
    public static double Of(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var table = new ContingencyTable(left, right);
        if (table.IsForced)
        {
            return 1;
        }

        var expected = Expected(table);
        var highest = (table.Entropy(table.Rows) + table.Entropy(table.Columns)) / 2;
        return (table.MutualInformation() - expected) / (highest - expected);
    }

    /// <summary>The mean over all pairs of divisions with these sizes (eq. 24a): cells are hypergeometric.</summary>
    private static double Expected(ContingencyTable table)
    {
        var items = table.Items;
        var logFactorial = new double[items + 1];
        for (var i = 2; i <= items; i++)
        {
            logFactorial[i] = logFactorial[i - 1] + Math.Log(i);
        }

        double sum = 0;
        foreach (var row in table.Rows.Values)
        {
            foreach (var column in table.Columns.Values)
            {
                var sizes = logFactorial[row] + logFactorial[column] + logFactorial[items - row] + logFactorial[items - column] - logFactorial[items];
                for (var shared = Math.Max(1, row + column - items); shared <= Math.Min(row, column); shared++)
                {
                    var probability = Math.Exp(sizes - logFactorial[shared] - logFactorial[row - shared] - logFactorial[column - shared] - logFactorial[items - row - column + shared]);
                    sum += probability * shared / items * (Math.Log((double)shared / row) + Math.Log((double)items / column));
                }
            }
        }

        return sum;
    }
}
