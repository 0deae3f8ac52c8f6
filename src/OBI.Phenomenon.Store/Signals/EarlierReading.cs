using OBI.Phenomenon.Store.Sqlite;
using OBI.Phenomenon.Store.Tallies;

namespace OBI.Phenomenon.Store.Signals;

/// <summary>Takes back an earlier reading of a batch as if it had never been: what it had overtaken stands again, and nothing is counted at it.</summary>
internal static class EarlierReading
{
    private const string RetireSql = "UPDATE signal SET withdrawn_seq = @sequence WHERE (reading = @earlier OR batch = @batch) AND withdrawn_seq IS NULL";

    private const string CountStandingSql =
        """
        SELECT batch, actor_set, start, precision, received, region, profile, grade, count(*), sum(reports) FROM signal
        WHERE (reading = ?1 OR batch = ?2) AND withdrawn_seq IS NULL AND profile IS NOT NULL
        GROUP BY batch, actor_set, start, precision, received, region, profile, grade
        """;

    private const string CountRestoredSql =
        """
        SELECT batch, actor_set, start, precision, received, region, profile, grade, count(*), sum(reports) FROM signal
        WHERE id > ?1 AND profile IS NOT NULL
        GROUP BY batch, actor_set, start, precision, received, region, profile, grade
        """;

    // Of the other batches only the latest reading of each speaks; of those the latest delivery stands, counted at the first with the same start.
    private const string RestoreSql =
        """
        INSERT INTO signal (source, record, batch, reading, line, actor_set, start, precision, received, region, profile, grade, reports, added_seq)
        SELECT source, record, first, reading, line, actor_set, start, precision, received, region, profile, grade, reports, @sequence
        FROM (
          SELECT other.*,
                 first_value(b.id) OVER (PARTITION BY other.record, other.start, other.precision ORDER BY b.delivered, b.number, b.sha256) AS first,
                 row_number() OVER (PARTITION BY other.record ORDER BY b.delivered DESC, b.number DESC, b.sha256 DESC, other.id DESC) AS place
          FROM signal AS gone
          CROSS JOIN signal AS other
            ON other.source = gone.source AND other.record = gone.record AND other.withdrawn_seq IS NOT NULL
          JOIN reading AS r ON r.seq = other.reading
          JOIN batch AS b ON b.id = r.batch
          WHERE gone.withdrawn_seq = @sequence
            AND r.batch <> @batch
            AND r.seq = (SELECT max(latest.seq) FROM reading AS latest WHERE latest.batch = r.batch)
        )
        WHERE place = 1
        """;

    internal static void TakeBack(StoreConnection connection, TallyWriter tallies, long batch, long earlier, long sequence)
    {
        foreach (var (key, signals, reports) in Count(connection, CountStandingSql, earlier, batch))
        {
            tallies.Remove(key, signals, reports);
        }

        var before = connection.Single<long>("SELECT coalesce(max(id), 0) FROM signal");
        connection.Execute(RetireSql, new { sequence, earlier, batch });
        connection.Execute(RestoreSql, new { sequence, batch });
        foreach (var (key, signals, reports) in Count(connection, CountRestoredSql, before))
        {
            tallies.Add(key, signals, reports);
        }
    }

    private static IEnumerable<(TallyKey Key, long Signals, long Reports)> Count(StoreConnection connection, string sql, params long[] parameters)
    {
        using var count = connection.Prepare(sql);
        for (var i = 0; i < parameters.Length; i++)
        {
            count.Bind(i + 1, parameters[i]);
        }

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
