namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>Counts at each place, period and supplier, in flat arrays.</summary>
internal sealed class CountCube(int places, int periods, IReadOnlyList<string> sources)
{
    private readonly long[] _signals = new long[places * periods * sources.Count];
    private readonly long[] _reports = new long[places * periods * sources.Count];
    private readonly long[] _distinct = new long[places * periods * sources.Count];

    /// <summary>Adds one bundle.</summary>
    internal void Add(int place, int period, int source, long signals, long reports)
    {
        var at = Index(place, period, source);
        _signals[at] += signals;
        _reports[at] += reports;
        _distinct[at]++;
    }

    /// <summary>The count of a place in a period.</summary>
    internal Count At(int place, int period)
    {
        var at = Index(place, period, 0);
        return _signals.AsSpan(at, sources.Count).ContainsAnyExcept(0)
            ? new Count(sources.Select((name, source) => new SourceCount(name, _signals[at + source], _reports[at + source], _distinct[at + source])))
            : Count.Zero;
    }

    private int Index(int place, int period, int source) => (((place * periods) + period) * sources.Count) + source;
}
