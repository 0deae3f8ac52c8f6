namespace OBI.Phenomenon.Analysis.Trends.Obi;

/// <summary>Values of the yearly waves for each step of a year.</summary>
internal sealed class SeasonTable
{
    /// <summary>More than two waves need more years than a history has.</summary>
    internal const int MostHarmonics = 2;

    private readonly double[][] _waves;
    private readonly int _frequency;

    internal SeasonTable(int frequency)
    {
        _frequency = frequency;
        Harmonics = Math.Clamp((frequency - 1) / 2, 0, MostHarmonics);
        _waves = new double[2 * Harmonics][];
        for (var harmonic = 0; harmonic < Harmonics; harmonic++)
        {
            _waves[2 * harmonic] = new double[frequency];
            _waves[(2 * harmonic) + 1] = new double[frequency];
            for (var step = 0; step < frequency; step++)
            {
                var angle = 2 * Math.PI * (harmonic + 1) * step / frequency;
                _waves[2 * harmonic][step] = Math.Cos(angle);
                _waves[(2 * harmonic) + 1][step] = Math.Sin(angle);
            }
        }
    }

    /// <summary>Waves that the clock can tell apart: 0 for years, 1 for quarters, otherwise 2.</summary>
    internal int Harmonics { get; }

    /// <summary>Level, trend, and a cosine and sine for each harmonic.</summary>
    internal int Columns => 2 + _waves.Length;

    /// <summary>Writes the row of a step: 1, the years since the step judged, and the waves.</summary>
    internal void WriteRow(int step, int judged, Span<double> row)
    {
        row[0] = 1;
        row[1] = (step - judged) / (double)_frequency;
        var place = step % _frequency;
        for (var wave = 0; wave < _waves.Length; wave++)
        {
            row[2 + wave] = _waves[wave][place];
        }
    }
}
