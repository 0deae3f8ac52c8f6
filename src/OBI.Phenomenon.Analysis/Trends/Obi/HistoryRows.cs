namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>The observed steps of a history as rows of a regression: level, years until the step judged, season.</summary>
internal sealed class HistoryRows
{
    private readonly ObservedSeries _series;
    private readonly SeasonTable _season;
    private readonly double[] _values;

    internal HistoryRows(ObservedSeries series, int most)
    {
        _series = series;
        _season = new SeasonTable(series.Frequency);
        Columns = 2 + (2 * _season.Harmonics);
        _values = new double[most * Columns];
        Counts = new double[most];
        Exposures = new double[most];
        Steps = new int[most];
    }

    /// <summary>Level, trend, and a cosine and sine for each harmonic.</summary>
    internal int Columns { get; }

    /// <summary>How many harmonics the clock allows.</summary>
    internal int Harmonics => _season.Harmonics;

    /// <summary>How many rows there are.</summary>
    internal int Rows { get; private set; }

    internal double[] Counts { get; }

    /// <summary>Exposure times the share that is reported by now.</summary>
    internal double[] Exposures { get; }

    internal int[] Steps { get; }

    internal ReadOnlySpan<double> Values => _values.AsSpan(0, Rows * Columns);

    internal ReadOnlySpan<double> Row(int row) => _values.AsSpan(row * Columns, Columns);

    /// <summary>Takes the steps that were observed.</summary>
    internal void Fill(HistoryWindow window, int judged)
    {
        Rows = 0;
        for (var step = window.First; step <= window.Last; step++)
        {
            if (!double.IsNaN(_series.Counts[step]))
            {
                Counts[Rows] = _series.Counts[step];
                Exposures[Rows] = ExposureOf(step);
                Steps[Rows] = step;
                WriteRow(step, judged, _values.AsSpan(Rows * Columns, Columns));
                Rows++;
            }
        }
    }

    /// <summary>Exposure times the share that is reported by now.</summary>
    internal double ExposureOf(int step) =>
        (_series.Exposure.IsEmpty ? 1 : _series.Exposure[step]) * (_series.Reported.IsEmpty ? 1 : _series.Reported[step]);

    /// <summary>The row of any step.</summary>
    internal void WriteRow(int step, int judged, Span<double> row)
    {
        row[0] = 1;
        row[1] = (step - judged) / (double)_series.Frequency;
        for (var column = 2; column < row.Length; column++)
        {
            row[column] = _season.At(column - 2, step);
        }
    }
}
