using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Dimensions;

/// <summary>The distinct values of a column, read back: one instance per content, ranked by content and not by the order they came in.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class ValueTable<T>(StoreConnection connection, string table, Func<string, T> parse)
{
    private readonly string _sql = $"SELECT id, key FROM {table} WHERE id > @known ORDER BY id";
    private readonly SortedDictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly List<(int Id, string Key)> _ids = [];
    private int[] _ranks = [];
    private T[] _byRank = [];

    /// <summary>Takes in what was added to the table since the last time.</summary>
    internal void Refresh()
    {
        var added = connection.Query<Row>(_sql, new { known = _ids.Count == 0 ? 0 : _ids[^1].Id });
        if (added.Count == 0)
        {
            return;
        }

        foreach (var row in added)
        {
            _ids.Add(((int)row.Id, row.Key));
            if (!_values.ContainsKey(row.Key))
            {
                _values.Add(row.Key, parse(row.Key));
            }
        }

        Rank();
    }

    internal int RankOf(int id) => _ranks[id];

    internal T AtRank(int rank) => _byRank[rank];

    private void Rank()
    {
        var rankOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in _values.Keys)
        {
            rankOf.Add(key, rankOf.Count);
        }

        _byRank = [.. _values.Values];
        _ranks = new int[_ids[^1].Id + 1];
        foreach (var (id, key) in _ids)
        {
            _ranks[id] = rankOf[key];
        }
    }

    private sealed record Row(long Id, string Key);
}
