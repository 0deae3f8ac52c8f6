using OBI.Phenomenon.Analysis.Counting;

namespace OBI.Phenomenon.Analysis.Trends.Panels;

/// <summary>The counts of one series, by supplier and month.</summary>
public sealed class PanelSeries
{
    private readonly double[][] _signals;
    private readonly long[][] _judged;
    private readonly long[] _coarse;

    internal PanelSeries(SeriesKey key, bool isFamily, int suppliers, int months)
    {
        Key = key;
        IsFamily = isFamily;
        _signals = [.. Enumerable.Range(0, suppliers).Select(_ => new double[months])];
        _judged = [.. Enumerable.Range(0, suppliers).Select(_ => new long[2])];
        _coarse = new long[suppliers];
    }

    /// <summary>What the series is of.</summary>
    public SeriesKey Key { get; }

    /// <summary>Whether the subject is a family of the taxonomy, so that the families of a facet hold all its signals.</summary>
    public bool IsFamily { get; }

    /// <summary>Whether something of this kind may be older than the period judged, its date being too coarse to say.</summary>
    public bool MayBeOlder { get; private set; }

    /// <summary>The signals of a supplier, month by month; what is known to the quarter counts for a third in each of its months.</summary>
    public ReadOnlySpan<double> Of(int supplier) => _signals[supplier];

    /// <summary>Signals of a supplier that may lie in the period judged, but whose date is too coarse to say.</summary>
    public long Coarse(int supplier) => _coarse[supplier];

    /// <summary>What a supplier reported in the period judged, with a date fine enough to say so.</summary>
    public SourceCount Judged(int supplier, string source, int firstMonth)
    {
        var signals = 0.0;
        foreach (var count in _signals[supplier].AsSpan(firstMonth))
        {
            signals += count;
        }

        return new SourceCount(source, (long)Math.Round(signals), _judged[supplier][0], _judged[supplier][1]);
    }

    internal void Add(int supplier, int month, double signals) => _signals[supplier][month] += signals;

    internal void AddJudged(int supplier, long reports, long distinct)
    {
        _judged[supplier][0] += reports;
        _judged[supplier][1] += distinct;
    }

    internal void AddCoarse(int supplier, long inPeriod, bool mayBeOlder)
    {
        _coarse[supplier] += inPeriod;
        MayBeOlder |= mayBeOlder;
    }
}
