using OBI.Phenomenon.Store.Sqlite;
using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store.Signals;

/// <summary>Takes back an earlier reading of a batch as if it had never been: what it had overtaken stands again.</summary>
internal static class EarlierReading
{
    private const string RetireSql = "UPDATE signal SET withdrawn_seq = @sequence WHERE reading = @earlier AND withdrawn_seq IS NULL";

    private const string CountStandingSql =
        """
        SELECT batch, actor_set, start, precision, received, region, profile, grade, count(*), sum(reports) FROM signal
        WHERE reading = ?1 AND withdrawn_seq IS NULL AND profile IS NOT NULL
        GROUP BY batch, actor_set, start, precision, received, region, profile, grade
        """;

    private const string CountRestoredSql =
        """
        SELECT batch, actor_set, start, precision, received, region, profile, grade, count(*), sum(reports) FROM signal
        WHERE id > ?1 AND profile IS NOT NULL
        GROUP BY batch, actor_set, start, precision, received, region, profile, grade
        """;

    // Of the other batches only the latest reading of each speaks; of those the latest delivery.
    private const string RestoreSql =
        """
        INSERT INTO signal (source, record, batch, reading, line, actor_set, start, precision, received, region, profile, grade, reports, added_seq)
        SELECT source, record, batch, reading, line, actor_set, start, precision, received, region, profile, grade, reports, @sequence
        FROM (
          SELECT other.*, row_number() OVER (PARTITION BY other.record ORDER BY b.delivered DESC, b.number DESC, b.sha256 DESC, other.id DESC) AS place
          FROM signal AS gone
          CROSS JOIN signal AS other
            ON other.source = gone.source AND other.record = gone.record AND other.withdrawn_seq IS NOT NULL AND other.reading <> gone.reading
          JOIN reading AS r ON r.seq = other.reading
          JOIN batch AS b ON b.id = r.batch
          WHERE gone.reading = @earlier AND gone.withdrawn_seq = @sequence
            AND r.batch <> @batch
            AND r.seq = (SELECT max(latest.seq) FROM reading AS latest WHERE latest.batch = r.batch)
        )
        WHERE place = 1
        """;

    internal static void TakeBack(StoreConnection connection, TallyWriter tallies, long batch, long earlier, long sequence)
    {
        foreach (var (key, signals, reports) in Count(connection, CountStandingSql, earlier))
        {
            tallies.Remove(key, signals, reports);
        }

        var before = connection.Single<long>("SELECT coalesce(max(id), 0) FROM signal");
        connection.Execute(RetireSql, new { sequence, earlier });
        connection.Execute(RestoreSql, new { sequence, earlier, batch });
        foreach (var (key, signals, reports) in Count(connection, CountRestoredSql, before))
        {
            tallies.Add(key, signals, reports);
        }
    }

    private static IEnumerable<(TallyKey Key, long Signals, long Reports)> Count(StoreConnection connection, string sql, long parameter)
    {
        using var count = connection.Prepare(sql);
        count.Bind(1, parameter);
        while (count.Step())
        {
            var key = new TallyKey(
                count.Int64(0),
                count.Int32(1),
                count.Int32(2),
                count.Int32(3),
                count.Int32(4),
                count.Int32(5),
                count.Int32(6),
                count.Int32(7));
            yield return (key, count.Int64(8), count.Int64(9));
        }
    }
}
