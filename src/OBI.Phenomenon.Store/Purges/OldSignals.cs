using System.Text.Json;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Purges;

/// <summary>Finds and deletes the signals of batches that are old enough.</summary>
/// <remarks>
/// A record goes as a whole, when no batch that is kept speaks of it: what stands about a record and when it became known is worked out from all
/// that was said of it. Tallies are not touched.
/// </remarks>
internal sealed class OldSignals
{
    private const string OldSql =
        """
        SELECT b.id AS Id, s.key AS Source, b.name AS Name, p.batch AS Gone
        FROM batch AS b
        JOIN source AS s ON s.id = b.source
        LEFT JOIN purged_batch AS p ON p.batch = b.id
        WHERE (b.covers_last <= @until OR p.batch IS NOT NULL) AND EXISTS (SELECT 1 FROM reading WHERE batch = b.id)
        ORDER BY b.id
        """;

    private const string Doomed = "(SELECT seq FROM reading WHERE batch IN (SELECT value FROM json_each(@doomed)))";

    private const string Going =
        $"""
        FROM signal AS going
        WHERE going.reading IN {Doomed}
          AND NOT EXISTS (
            SELECT 1 FROM signal AS kept
            WHERE kept.source = going.source AND kept.record = going.record AND kept.withdrawn_seq IS NULL AND kept.reading NOT IN {Doomed})
          AND NOT EXISTS (
            SELECT 1 FROM signal AS kept
            WHERE kept.source = going.source AND kept.record = going.record AND kept.withdrawn_seq IS NOT NULL AND kept.reading NOT IN {Doomed})
        """;

    private readonly StoreConnection _connection;
    private readonly IReadOnlyList<long> _going;
    private readonly string _doomed;

    internal OldSignals(StoreConnection connection, PurgeOrder order)
    {
        _connection = connection;
        var old = connection.Query<OldBatch>(OldSql, new { until = order.SignalsUntil.DayNumber });
        var held = old.Where(batch => order.IsHeld(batch.Source, batch.Name)).ToList();
        var doomed = old.Except(held).ToList();
        _going = [.. doomed.Where(batch => batch.Gone is null).Select(batch => batch.Id)];
        _doomed = JsonSerializer.Serialize(doomed.Select(batch => batch.Id));
        var all = connection.Single<long>($"SELECT count(*) FROM signal WHERE reading IN {Doomed}", new { doomed = _doomed });
        var rows = connection.Single<long>($"SELECT count(*) {Going}", new { doomed = _doomed });
        Found = new SignalsToPurge(_going.Count, rows, all - rows, held.Count(batch => batch.Gone is null));
    }

    internal SignalsToPurge Found { get; }

    /// <summary>Deletes them, and remembers of which batches.</summary>
    internal void Delete(long link)
    {
        _connection.Execute($"DELETE {Going}", new { doomed = _doomed });
        foreach (var batch in _going)
        {
            _connection.Execute("INSERT INTO purged_batch (batch, link) VALUES (@batch, @link)", new { batch, link });
        }
    }

    private sealed record OldBatch(long Id, string Source, string Name, long? Gone);
}
