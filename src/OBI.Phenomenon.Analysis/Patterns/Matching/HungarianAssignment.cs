namespace OBI.Phenomenon.Analysis.Patterns.Matching;

/// <summary>Pairs rows with columns at the least total cost (Kuhn 1955, Munkres 1957; by shortest augmenting paths, Jonker and Volgenant 1987).</summary>
public static class HungarianAssignment
{
    /// <summary>No column was left for a row.</summary>
    public const int None = -1;

    /// <summary>Pairs as many rows and columns as there are of the fewer.</summary>
    /// <param name="cost">Rows × columns; finite.</param>
    /// <returns>The column of each row, or <see cref="None"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A cost is not finite.</exception>
    public static int[] Of(double[,] cost)
    {
        foreach (var value in cost)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentOutOfRangeException(nameof(cost), "a cost is finite");
            }
        }

        var (rows, columns) = (cost.GetLength(0), cost.GetLength(1));
        if (rows <= columns)
        {
            return Pair(rows, columns, (row, column) => cost[row, column]);
        }

        var rowOf = Pair(columns, rows, (column, row) => cost[row, column]);
        var columnOf = Enumerable.Repeat(None, rows).ToArray();
        for (var column = 0; column < columns; column++)
        {
            columnOf[rowOf[column]] = column;
        }

        return columnOf;
    }

    /// <summary>Gives every row a column, one row at a time; there are at least as many columns.</summary>
    private static int[] Pair(int rows, int columns, Func<int, int, double> cost)
    {
        var rowPrice = new double[rows];
        var columnPrice = new double[columns];
        var rowOf = Enumerable.Repeat(None, columns).ToArray();
        var before = new int[columns];
        for (var added = 0; added < rows; added++)
        {
            var reach = Enumerable.Repeat(double.PositiveInfinity, columns).ToArray();
            var done = new bool[columns];
            var (row, last) = (added, None);
            do
            {
                var (nearest, step) = (None, double.PositiveInfinity);
                for (var column = 0; column < columns; column++)
                {
                    if (done[column])
                    {
                        continue;
                    }

                    var reduced = cost(row, column) - rowPrice[row] - columnPrice[column];
                    if (reduced < reach[column])
                    {
                        (reach[column], before[column]) = (reduced, last);
                    }

                    if (reach[column] < step)
                    {
                        (nearest, step) = (column, reach[column]);
                    }
                }

                rowPrice[added] += step;
                for (var column = 0; column < columns; column++)
                {
                    if (done[column])
                    {
                        rowPrice[rowOf[column]] += step;
                        columnPrice[column] -= step;
                    }
                    else
                    {
                        reach[column] -= step;
                    }
                }

                (done[nearest], last, row) = (true, nearest, rowOf[nearest]);
            }
            while (row != None);

            for (var column = last; column != None; column = before[column])
            {
                rowOf[column] = before[column] == None ? added : rowOf[before[column]];
            }
        }

        var columnOf = new int[rows];
        for (var column = 0; column < columns; column++)
        {
            if (rowOf[column] != None)
            {
                columnOf[rowOf[column]] = column;
            }
        }

        return columnOf;
    }
}
