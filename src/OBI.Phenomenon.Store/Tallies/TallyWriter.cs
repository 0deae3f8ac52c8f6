using System.Runtime.InteropServices;
using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Tallies;

/// <summary>Gathers a batch's changes to the tallies in memory and writes them when there are many; tally rows with one key add up.</summary>
internal sealed class TallyWriter : IDisposable
{
    /// <summary>Enough to gather a quarter of a large supplier at once, in about 12 MB.</summary>
    internal const int DefaultCap = 65_536;

    private const string InsertSql =
        """
        INSERT INTO tally (source, added_seq, batch, actor_set, start, precision, received, region, profile, grade, signals, reports)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
        """;

    private const string LiveSql =
        """
        SELECT id, signals, reports FROM tally
        WHERE batch = ?3 AND start = ?5 AND profile = ?9 AND withdrawn_seq IS NULL
          AND actor_set = ?4 AND precision = ?6 AND received = ?7 AND region = ?8 AND grade = ?10
        """;

    private const string RetireSql = "UPDATE tally SET withdrawn_seq = ?1 WHERE id = ?2";

    private readonly Dictionary<TallyKey, TallyChange> _changes = [];
    private readonly List<long> _live = [];
    private long[] _order = [];
    private TallyKey[] _keys = [];
    private readonly Statement _insert;
    private readonly Statement _find;
    private readonly Statement _retire;
    private readonly StoreConnection _connection;
    private readonly long _source;
    private readonly int _cap;

    internal TallyWriter(StoreConnection connection, long source, long sequence, int cap)
    {
        (_connection, _source) = (connection, source);
        _cap = cap;
        _insert = connection.Prepare(InsertSql);
        _insert.Bind(1, source);
        _insert.Bind(2, sequence);
        _find = connection.Prepare(LiveSql);
        _retire = connection.Prepare(RetireSql);
        _retire.Bind(1, sequence);
    }

    /// <summary>What was written so far, for the audit chain.</summary>
    internal TallyDigest Digest { get; } = new();

    internal void Add(in TallyKey key, long signals, long reports)
    {
        ref var change = ref Change(key);
        change.SignalsAdded += signals;
        change.ReportsAdded += reports;
    }

    internal void Remove(in TallyKey key, long signals, long reports)
    {
        ref var change = ref Change(key);
        change.SignalsRemoved += signals;
        change.ReportsRemoved += reports;
    }

    internal void Flush()
    {
        var count = _changes.Count;
        if (_keys.Length < count)
        {
            (_keys, _order) = (new TallyKey[count], new long[count]);
        }

        _changes.Keys.CopyTo(_keys, 0);
        for (var i = 0; i < count; i++)
        {
            _order[i] = _keys[i].IndexOrder;
        }

        Array.Sort(_order, _keys, 0, count);
        foreach (ref readonly var key in _keys.AsSpan(0, count))
        {
            Write(key, CollectionsMarshal.GetValueRefOrNullRef(_changes, key));
        }

        _changes.Clear();
    }

    public void Dispose()
    {
        _insert.Dispose();
        _find.Dispose();
        _retire.Dispose();
        Digest.Dispose();
    }

    private ref TallyChange Change(in TallyKey key)
    {
        // One over the cap at most: the key in hand may be a known one.
        if (_changes.Count > _cap)
        {
            Flush();
        }

        return ref CollectionsMarshal.GetValueRefOrAddDefault(_changes, key, out _);
    }

    private void Write(in TallyKey key, in TallyChange change)
    {
        if (change.IsNothing)
        {
            return;
        }

        var (signals, reports) = (change.SignalsAdded, change.ReportsAdded);
        if (change.SignalsRemoved > 0)
        {
            var (before, reportsBefore) = RetireLive(key);
            signals += before - change.SignalsRemoved;
            reports += reportsBefore - change.ReportsRemoved;
        }

        if (signals > 0)
        {
            BindKey(_insert, key);
            _insert.Bind(11, signals);
            _insert.Bind(12, reports);
            _insert.Write();
            Digest.Add(_connection.LastId, key, _source, signals, reports);
        }
    }

    private (long Signals, long Reports) RetireLive(in TallyKey key)
    {
        var (signals, reports) = (0L, 0L);
        _live.Clear();
        BindKey(_find, key);
        while (_find.Step())
        {
            _live.Add(_find.Int64(0));
            signals += _find.Int64(1);
            reports += _find.Int64(2);
        }

        foreach (var id in _live)
        {
            _retire.Bind(2, id);
            _retire.Write();
            Digest.Retire(id);
        }

        return (signals, reports);
    }

    private static void BindKey(Statement statement, in TallyKey key)
    {
        statement.Bind(3, key.Batch);
        statement.Bind(4, key.ActorSet);
        statement.Bind(5, key.Start);
        statement.Bind(6, key.Precision);
        statement.Bind(7, key.Received);
        statement.Bind(8, key.Region);
        statement.Bind(9, key.Profile);
        statement.Bind(10, key.Grade);
    }
}
