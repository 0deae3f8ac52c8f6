namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The observed steps of a history as rows of a regression, column by column so that four rows are worked on at once.</summary>
internal sealed class HistoryRows
{
    /// <summary>Rows worked on at once; the last are filled up with rows that have no exposure and no count.</summary>
    internal const int Block = 4;

    private readonly ObservedSeries _series;
    private readonly SeasonTable _season;
    private readonly double[][] _columns;

    internal HistoryRows(ObservedSeries series, SeasonTable season, int most)
    {
        _series = series;
        _season = season;
        Capacity = (most + Block - 1) / Block * Block;
        _columns = [.. Enumerable.Range(0, season.Columns).Select(_ => new double[Capacity])];
        Counts = new double[Capacity];
        Exposures = new double[Capacity];
        Steps = new int[Capacity];
    }

    /// <summary>The most rows there can be.</summary>
    internal int Capacity { get; }

    /// <summary>Level, trend, and a cosine and sine for each harmonic.</summary>
    internal int Columns => _columns.Length;

    /// <summary>How many rows there are.</summary>
    internal int Rows { get; private set; }

    /// <summary>The number of rows with those that fill up the last block.</summary>
    internal int Filled => (Rows + Block - 1) / Block * Block;

    internal double[] Counts { get; }

    /// <summary>Exposure times the share that is reported by now.</summary>
    internal double[] Exposures { get; }

    internal int[] Steps { get; }

    /// <summary>How many signals there are.</summary>
    internal double Signals { get; private set; }

    /// <summary>All values of a column.</summary>
    internal ReadOnlySpan<double> Column(int column) => _columns[column];

    /// <summary>Takes the steps that were observed.</summary>
    internal void Fill(HistoryWindow window, int judged)
    {
        Span<double> values = stackalloc double[Columns];
        Rows = 0;
        Signals = 0;
        for (var step = window.First; step <= window.Last; step++)
        {
            if (!double.IsNaN(_series.Counts[step]))
            {
                Counts[Rows] = _series.Counts[step];
                Exposures[Rows] = _series.ReportedExposure(step);
                Steps[Rows] = step;
                Signals += Counts[Rows];
                _season.WriteRow(step, judged, values);
                for (var column = 0; column < values.Length; column++)
                {
                    _columns[column][Rows] = values[column];
                }

                Rows++;
            }
        }

        for (var row = Rows; row < Filled; row++)
        {
            Counts[row] = 0;
            Exposures[row] = 0;
        }
    }
}
