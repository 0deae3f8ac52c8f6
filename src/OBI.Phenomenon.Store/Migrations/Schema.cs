using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Migrations;

/// <summary>Brings a store to the schema this program knows, in one transaction, and refuses what is no store of its own.</summary>
internal static class Schema
{
    /// <summary>What the head of the file says of the program it belongs to: "OBIS".</summary>
    internal const long ApplicationId = 0x4F424953;

    internal static void Migrate(StoreConnection connection, AuditChain chain)
    {
        RefuseOthers(connection);
        if (Reached(connection) == Migration.All.Count)
        {
            return;
        }

        connection.Run("PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE");
        try
        {
            // Another program may have migrated while this one waited for the lock.
            Apply(connection, Reached(connection));
            chain.Found();
            connection.Run("COMMIT");
        }
        catch
        {
            connection.Rollback();
            throw;
        }
    }

    private static void RefuseOthers(StoreConnection connection)
    {
        var id = connection.Single<long>("PRAGMA application_id");
        var objects = connection.Single<long>("SELECT count(*) FROM sqlite_schema");
        if (id != ApplicationId && (id != 0 || objects != 0))
        {
            throw StoreFaults.OfAnotherProgram(connection.Path);
        }
    }

    private static long Reached(StoreConnection connection)
    {
        if (connection.Single<long>("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'") == 0)
        {
            return 0;
        }

        var reached = connection.Single<long>("SELECT coalesce(max(number), 0) FROM migration");
        return reached > Migration.All.Count ? throw StoreFaults.Newer(connection.Path, reached, Migration.All.Count) : reached;
    }

    private static void Apply(StoreConnection connection, long reached)
    {
        if (reached == 0)
        {
            connection.Run("CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
        }

        foreach (var migration in Migration.All.Where(migration => migration.Number > reached))
        {
            connection.Run(migration.ReadSql());
            connection.Execute("INSERT INTO migration (number, name) VALUES (@Number, @Name)", migration);
        }
    }
}
