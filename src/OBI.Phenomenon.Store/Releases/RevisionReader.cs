using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Releases;

/// <summary>Tells, record by record, what changed between two points of the ledger, and why.</summary>
internal static class RevisionReader
{
    // A record whose state changed has a statement that stood at the first point and was retired by the second, or one that came and still
    // stands; statements that came and went in between say nothing. A statement without a profile is a withdrawal.
    private const string Sql =
        """
        SELECT s.source, s.record, k.key AS supplier, a.key AS actors, s.start, s.precision, s.grade, s.added_seq AS added, came.kind AS came, gone.kind AS gone
        FROM signal AS s
        JOIN source AS k ON k.id = s.source
        JOIN actor_set AS a ON a.id = s.actor_set
        JOIN ledger AS came ON came.seq = s.added_seq
        LEFT JOIN ledger AS gone ON gone.seq = s.withdrawn_seq
        WHERE s.profile IS NOT NULL
          AND ((s.added_seq <= @from AND s.withdrawn_seq > @from AND s.withdrawn_seq <= @to)
            OR (s.added_seq > @from AND s.added_seq <= @to AND (s.withdrawn_seq IS NULL OR s.withdrawn_seq > @to)))
        """;

    private const string Recoded = "recoded";

    internal static IReadOnlyList<Revision> Read(StoreConnection connection, long from, long to) =>
    [
        .. connection.Query<Row>(Sql, new { from, to })
            .GroupBy(row => (row.Source, row.Record))
            .Select(record => Of(record.FirstOrDefault(row => row.Added <= from), record.FirstOrDefault(row => row.Added > from)))
            .GroupBy(revision => revision)
            .Select(group => group.Key with { Signals = group.LongCount() })
            .OrderBy(revision => revision.Source, StringComparer.Ordinal)
            .ThenBy(revision => revision.Cause)
            .ThenBy(revision => revision.ActorsBefore?.Key, StringComparer.Ordinal)
            .ThenBy(revision => revision.StartBefore?.ToString(), StringComparer.Ordinal)
            .ThenBy(revision => revision.ActorsAfter?.Key, StringComparer.Ordinal)
            .ThenBy(revision => revision.StartAfter?.ToString(), StringComparer.Ordinal),
    ];

    private static Revision Of(Row? before, Row? after) => new(
        (before ?? after)!.Supplier,
        Cause(before, after),
        Actors(before),
        Start(before),
        Actors(after),
        Start(after),
        1);

    private static RevisionCause Cause(Row? before, Row? after) => (before, after) switch
    {
        (_, { Came: Recoded }) or ({ Gone: Recoded }, null) => RevisionCause.Recoded,
        (null, _) => RevisionCause.Late,
        (_, null) => RevisionCause.Withdrawn,
        _ when before.Actors != after.Actors || before.Grade != after.Grade => RevisionCause.Reattributed,
        _ => RevisionCause.Corrected,
    };

    private static ActorSet? Actors(Row? row) => row is null ? null : ActorSet.Parse(row.Actors);

    private static ImpreciseDate? Start(Row? row) => row is null ? null : new ImpreciseDate(DateOnly.FromDayNumber((int)row.Start), (DatePrecision)row.Precision);

    private sealed record Row(long Source, long Record, string Supplier, string Actors, long Start, long Precision, long Grade, long Added, string Came, string? Gone);
}
