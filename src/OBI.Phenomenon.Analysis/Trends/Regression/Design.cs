namespace OBI.Phenomenon.Analysis.Trends.Regression;

/// <summary>The rows of a regression: one for each observation, columns side by side.</summary>
internal sealed class Design
{
    private readonly double[] _values;

    /// <param name="rows">Observations.</param>
    /// <param name="columns">Coefficients, intercept included.</param>
    internal Design(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        _values = new double[rows * columns];
    }

    internal int Rows { get; }

    internal int Columns { get; }

    /// <summary>A row, to be filled or read.</summary>
    internal Span<double> Row(int row) => _values.AsSpan(row * Columns, Columns);
}
