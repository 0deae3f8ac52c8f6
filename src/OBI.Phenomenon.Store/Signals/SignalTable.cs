using OBI.Phenomenon.Store.Sqlite;
using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store.Signals;

/// <summary>Writes one reading's statements about records. In the common case, a record not known before, that is one insert.</summary>
internal sealed class SignalTable : IDisposable
{
    private const string InsertSql =
        """
        INSERT INTO signal (source, reading, added_seq, withdrawn_seq, record, line, batch, actor_set, start, precision, received, region, profile, grade, reports)
        VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
        ON CONFLICT DO NOTHING
        """;

    private const string StandingSql =
        """
        SELECT id, reading, batch, actor_set, start, precision, received, region, profile, grade, reports FROM signal
        WHERE source = ?1 AND record = ?2 AND withdrawn_seq IS NULL
        """;

    private const string KnownSql = "SELECT 1 FROM signal WHERE source = ?1 AND record = ?2 AND (withdrawn_seq IS NULL OR withdrawn_seq IS NOT NULL) LIMIT 1";

    private const string SaidSql =
        "SELECT 1 FROM signal WHERE source = ?1 AND record = ?2 AND withdrawn_seq IS NOT NULL AND reading = ?3";

    // The batch in hand is not among them: of its earlier reading nothing counts any more.
    private const string FirstOvertakenSql =
        """
        SELECT b.id
        FROM signal AS s
        CROSS JOIN reading AS r ON r.seq = s.reading
        CROSS JOIN batch AS b ON b.id = r.batch
        WHERE s.source = ?1 AND s.record = ?2 AND s.withdrawn_seq IS NOT NULL AND s.start = ?3 AND s.precision = ?4
          AND b.id <> ?5 AND r.seq = (SELECT max(latest.seq) FROM reading AS latest WHERE latest.batch = b.id)
        ORDER BY b.delivered, b.number, b.sha256
        LIMIT 1
        """;

    private const string StandAgainSql =
        """
        INSERT INTO signal (source, record, batch, reading, line, actor_set, start, precision, received, region, profile, grade, reports, added_seq)
        SELECT source, record, ?1, reading, line, actor_set, start, precision, received, region, profile, grade, reports, ?2
        FROM signal WHERE id = ?3
        """;

    private const string RetireSql = "UPDATE signal SET withdrawn_seq = ?1 WHERE id = ?2";

    private readonly long _batch;
    private readonly long _sequence;
    private readonly Statement _insert;
    private readonly Statement _standing;
    private readonly Statement _known;
    private readonly Statement _said;
    private readonly Statement _first;
    private readonly Statement _again;
    private readonly Statement _retire;

    internal SignalTable(StoreConnection connection, long source, long batch, long sequence)
    {
        _batch = batch;
        _sequence = sequence;
        _insert = connection.Prepare(InsertSql);
        _insert.Bind(1, source);
        _insert.Bind(2, sequence);
        _standing = connection.Prepare(StandingSql);
        _standing.Bind(1, source);
        _known = connection.Prepare(KnownSql);
        _known.Bind(1, source);
        _said = connection.Prepare(SaidSql);
        _said.Bind(1, source);
        _said.Bind(3, sequence);
        _first = connection.Prepare(FirstOvertakenSql);
        _first.Bind(1, source);
        _first.Bind(5, batch);
        _again = connection.Prepare(StandAgainSql);
        _again.Bind(1, batch);
        _again.Bind(2, sequence);
        _retire = connection.Prepare(RetireSql);
        _retire.Bind(1, sequence);
    }

    /// <summary>Whether anything was ever said about the record, as far as that is still kept.</summary>
    internal bool Knows(long record)
    {
        _known.Bind(2, record);
        var known = _known.Step();
        _known.Reset();
        return known;
    }

    /// <summary>Writes a statement that stands, unless something stands about the record already.</summary>
    internal bool TryStand(long record, long line, in TallyKey? content, long reports)
    {
        return Insert(record, line, content, reports);
    }

    /// <summary>Writes a statement that a later delivery has already overtaken.</summary>
    internal void KeepOvertaken(long record, long line, in TallyKey? content, long reports)
    {
        _insert.Bind(3, _sequence);
        Insert(record, line, content, reports);
        _insert.BindNull(3);
    }

    /// <summary>What stands about a record about which something does.</summary>
    internal StandingRecord Standing(long record)
    {
        _standing.Bind(2, record);
        if (!_standing.Step())
        {
            throw new InvalidOperationException("nothing stands about this record");
        }

        TallyKey? content = _standing.IsNull(8)
            ? null
            : new TallyKey(
                _standing.Int64(2),
                _standing.Int32(3),
                _standing.Int32(4),
                _standing.Int32(5),
                _standing.Int32(6),
                _standing.Int32(7),
                _standing.Int32(8),
                _standing.Int32(9));
        var standing = new StandingRecord(_standing.Int64(0), _standing.Int64(1), content, _standing.Int64(10));
        _standing.Reset();
        return standing;
    }

    /// <summary>Whether this reading spoke of the record before and was overtaken.</summary>
    internal bool HasKeptOvertaken(long record)
    {
        _said.Bind(2, record);
        var said = _said.Step();
        _said.Reset();
        return said;
    }

    /// <summary>Of the batches that gave the record this start and do not stand, the first delivered; null when there is none.</summary>
    internal long? FirstOvertaken(long record, in TallyKey content)
    {
        _first.Bind(2, record);
        _first.Bind(3, content.Start);
        _first.Bind(4, content.Precision);
        long? batch = _first.Step() ? _first.Int64(0) : null;
        _first.Reset();
        return batch;
    }

    /// <summary>Lets a retired statement stand again, counted at this batch.</summary>
    internal void StandAgain(long id)
    {
        _again.Bind(3, id);
        _again.Write();
    }

    internal void Retire(long id)
    {
        _retire.Bind(2, id);
        _retire.Write();
    }

    public void Dispose()
    {
        _insert.Dispose();
        _standing.Dispose();
        _known.Dispose();
        _said.Dispose();
        _first.Dispose();
        _again.Dispose();
        _retire.Dispose();
    }

    private bool Insert(long record, long line, in TallyKey? content, long reports)
    {
        _insert.Bind(4, record);
        _insert.Bind(5, line);
        if (content is { } key)
        {
            _insert.Bind(6, key.Batch);
            _insert.Bind(7, key.ActorSet);
            _insert.Bind(8, key.Start);
            _insert.Bind(9, key.Precision);
            _insert.Bind(10, key.Received);
            _insert.Bind(11, key.Region);
            _insert.Bind(12, key.Profile);
            _insert.Bind(13, key.Grade);
        }
        else
        {
            _insert.Bind(6, _batch);
            for (var column = 7; column <= 13; column++)
            {
                _insert.BindNull(column);
            }
        }

        _insert.Bind(14, reports);
        return _insert.Write() > 0;
    }
}
