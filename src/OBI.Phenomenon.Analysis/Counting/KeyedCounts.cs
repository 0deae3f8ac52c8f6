namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>Counts under keys of any kind, for tables that are too sparse for a cube.</summary>
internal sealed class KeyedCounts<TKey>
    where TKey : notnull
{
    private readonly Dictionary<(TKey Key, string Source), (long Signals, long Reports, HashSet<Bundle> Bundles)> _cells = [];

    internal void Add(TKey key, string source, Bundle bundle, long signals, long reports)
    {
        var cell = _cells.TryGetValue((key, source), out var found) ? found : (0, 0, []);
        cell.Bundles.Add(bundle);
        _cells[(key, source)] = (cell.Signals + signals, cell.Reports + reports, cell.Bundles);
    }

    /// <summary>Every key that something was counted under, in no particular order.</summary>
    internal IEnumerable<(TKey Key, Count Count)> Counts => _cells
        .GroupBy(cell => cell.Key.Key)
        .Select(group => (group.Key, new Count(group.Select(cell =>
            new SourceCount(cell.Key.Source, cell.Value.Signals, cell.Value.Reports, cell.Value.Bundles.Count)))));
}
