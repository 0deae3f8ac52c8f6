using OBI.Phenomenon.Store.Chains;

namespace OBI.Phenomenon.Store.Sqlite;

/// <summary>Reads every page of the store and holds its parts against each other.</summary>
internal static class Integrity
{
    private const string StandingSql =
        """
        SELECT count(*) FROM (
          SELECT source, record FROM signal WHERE withdrawn_seq IS NULL GROUP BY source, record HAVING count(*) > 1
        )
        """;

    // Signals are purged by age and tallies are not, so a tally may hold more than the signals that are left, never less.
    private const string UncountedSql =
        """
        SELECT count(*) FROM (
          SELECT batch, actor_set, start, precision, received, region, profile, grade, count(*) AS standing
          FROM signal WHERE withdrawn_seq IS NULL AND profile IS NOT NULL
          GROUP BY batch, actor_set, start, precision, received, region, profile, grade
        ) AS s
        WHERE s.standing > coalesce((
          SELECT sum(t.signals) FROM tally AS t
          WHERE t.batch = s.batch AND t.start = s.start AND t.profile = s.profile AND t.withdrawn_seq IS NULL
            AND t.actor_set = s.actor_set AND t.precision = s.precision AND t.received = s.received
            AND t.region = s.region AND t.grade = s.grade), 0)
        """;

    internal static IReadOnlyList<string> Check(StoreConnection connection)
    {
        try
        {
            var found = connection.Query<string>("PRAGMA quick_check").Where(line => line != "ok").ToList();
            if (found.Count > 0)
            {
                return found;
            }

            Report(found, connection.Single<long>("SELECT count(*) FROM pragma_foreign_key_check"), "rows refer to something that is not there");
            Report(found, connection.Single<long>(StandingSql), "records have more than one statement that stands");
            Report(found, connection.Single<long>(UncountedSql), "groups of signals are not in the tallies");
            found.AddRange(ChainCheck.Verify(connection).Faults.Select(fault => $"audit chain, {fault}"));
            return found;
        }
        catch (StoreException fault) when (fault.Kind is StoreFault.Damaged or StoreFault.NotAStore)
        {
            return [fault.Message];
        }
    }

    internal static bool RequireSound(StoreConnection connection, bool talliesOnly) =>
        connection.Query<string>(talliesOnly ? "PRAGMA quick_check('tally')" : "PRAGMA quick_check(1)") is ["ok"]
            ? true
            : throw StoreFaults.Of(connection.Path, SQLitePCL.raw.SQLITE_CORRUPT);

    private static void Report(List<string> found, long count, string what)
    {
        if (count > 0)
        {
            found.Add($"{count} {what}");
        }
    }
}
