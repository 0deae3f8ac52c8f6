using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Batches;

/// <summary>On which day each delivery was first read, or first failed, as the audit chain tells; those from before the chain count from its beginning.</summary>
internal static class ReadingDays
{
    private const string ReadSql =
        """
        SELECT s.key AS Source, b.sha256 AS Sha256, r.seq AS Place
        FROM reading AS r
        JOIN batch AS b ON b.id = r.batch
        JOIN source AS s ON s.id = b.source
        WHERE r.seq = (SELECT min(seq) FROM reading WHERE batch = b.id)
        """;

    private const string FailedSql =
        """
        SELECT source AS Source, sha256 AS Sha256, id AS Place FROM failure AS f
        WHERE id = (SELECT min(id) FROM failure WHERE source = f.source AND sha256 = f.sha256)
        """;

    /// <summary>The days of deliveries that were read, by supplier and hash.</summary>
    internal static IReadOnlyDictionary<(string Source, string Sha256), DateOnly> Read(StoreConnection connection) =>
        Days(connection, ReadSql, link => link.Kind is LinkKind.Delivered or LinkKind.Recoded ? link.Sequence : null);

    /// <summary>The days of deliveries that failed, by supplier and hash; some may have been read since.</summary>
    internal static IReadOnlyDictionary<(string Source, string Sha256), DateOnly> Failed(StoreConnection connection) =>
        Days(connection, FailedSql, link => link.Kind == LinkKind.Refused ? link.What.GetProperty("id").GetInt64() : null);

    private static Dictionary<(string Source, string Sha256), DateOnly> Days(StoreConnection connection, string sql, Func<LinkText, long?> placeOf)
    {
        var links = connection.Query<Link>("SELECT number AS Number, content AS Content, sha256 AS Sha256 FROM link ORDER BY number").Select(link => link.Read()).ToList();
        var told = links.Select(link => (Place: placeOf(link), link.At)).Where(link => link.Place is not null).ToDictionary(link => link.Place!.Value, link => link.At);
        return connection.Query<Row>(sql).ToDictionary(
            row => (row.Source, row.Sha256),
            row => DateOnly.FromDateTime((told.TryGetValue(row.Place, out var at) ? at : links[0].At).UtcDateTime));
    }

    private sealed record Row(string Source, string Sha256, long Place);
}
