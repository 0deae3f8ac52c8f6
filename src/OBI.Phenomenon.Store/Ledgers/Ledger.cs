using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Ledgers;

/// <summary>The append-only list of all that changed the store; a place in it (a sequence) is what "as known then" means.</summary>
public sealed class Ledger
{
    private const string HeadSql = "SELECT coalesce(max(seq), 0) FROM ledger";

    private readonly StoreConnection _connection;

    internal Ledger(StoreConnection connection) => _connection = connection;

    private StoreConnection Settled
    {
        get
        {
            _connection.RequireSettled();
            return _connection;
        }
    }

    /// <summary>The last line, or 0 when there is none.</summary>
    public long HeadSequence => Settled.Single<long>(HeadSql);

    /// <summary>The sequence at the end of a day: the last line before the first one dated after it, or 0 when there is none.</summary>
    /// <remarks>A batch that arrives late under an early date is not part of it: it was not known then.</remarks>
    public long SequenceAsOf(DateOnly day) => Settled.Single<long>(
        """
        SELECT coalesce(
          (SELECT min(seq) - 1 FROM ledger WHERE dated > @Day),
          (SELECT max(seq) FROM ledger),
          0)
        """,
        new { Day = day.DayNumber });

    /// <summary>The latest day any line up to this sequence is dated, or null when there is none.</summary>
    public DateOnly? DateOf(long sequence)
    {
        var day = Settled.Single<long?>("SELECT max(dated) FROM ledger WHERE seq <= @Sequence", new { Sequence = sequence });
        return day is null ? null : DateOnly.FromDayNumber((int)day);
    }

    internal long Head => _connection.Single<long>(HeadSql);

    internal long Append(LedgerKind kind, long batch, DateOnly dated)
    {
        var sequence = Head + 1;
        _connection.Execute(
            "INSERT INTO ledger (seq, kind, batch, dated) VALUES (@sequence, @kind, @batch, @dated)",
            new { sequence, kind = NameOf(kind), batch, dated = dated.DayNumber });
        return sequence;
    }

    internal static LedgerKind KindOf(string name) => name switch
    {
        "delivered" => LedgerKind.Delivered,
        "recoded" => LedgerKind.Recoded,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string NameOf(LedgerKind kind) => kind switch
    {
        LedgerKind.Delivered => "delivered",
        LedgerKind.Recoded => "recoded",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
