using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OBI.Phenomenon.Store.Sqlite;

/// <summary>The one connection to the file: Dapper for reading, prepared statements for bulk; every fault becomes a <see cref="StoreException"/>.</summary>
internal sealed class StoreConnection : IDisposable
{
    private const int BusySeconds = 2;

    private readonly SqliteConnection _connection;

    static StoreConnection()
    {
        // A connection stays with one thread, so SQLite need not lock around every bind and step. Has to be said before its first use;
        // a host that used SQLite earlier keeps its own, slower, choice.
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    private StoreConnection(string path, SqliteConnection connection)
    {
        Path = path;
        _connection = connection;
    }

    internal string Path { get; }

    internal sqlite3 Handle => _connection.Handle ?? throw new ObjectDisposedException(nameof(SignalStore));

    internal bool InTransaction => _connection.State == ConnectionState.Open && raw.sqlite3_get_autocommit(Handle) == 0;

    internal int Changes => raw.sqlite3_changes(Handle);

    internal long LastId => raw.sqlite3_last_insert_rowid(Handle);

    internal static StoreConnection Open(string path, SqliteOpenMode mode)
    {
        var text = new SqliteConnectionStringBuilder
        {
            // The full path: a name that looks like a URI or ":memory:" is still a file.
            DataSource = System.IO.Path.GetFullPath(path),
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        };
        var store = new StoreConnection(path, new SqliteConnection(text.ConnectionString));
        try
        {
            store.Try(() => store._connection.Open());
            raw.sqlite3_busy_timeout(store.Handle, BusySeconds * 1000);

            // 16 MiB of pages: more made a load of a million rows no faster (measured 8 to 64 MiB), and memory has to stay small at any size.
            store.Run("PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;");
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    internal List<T> Query<T>(string sql, object? parameters = null) =>
        Try(() => _connection.Query<T>(sql, parameters).AsList());

    internal T Single<T>(string sql, object? parameters = null) =>
        Try(() => _connection.QuerySingle<T>(sql, parameters));

    internal T? Find<T>(string sql, object? parameters = null)
        where T : class =>
        Try(() => _connection.QuerySingleOrDefault<T>(sql, parameters));

    internal int Execute(string sql, object? parameters = null) =>
        Try(() => _connection.Execute(sql, parameters));

    /// <summary>Runs a script without parameters or results.</summary>
    internal void Run(string script) => Check(raw.sqlite3_exec(Handle, script));

    internal Statement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(Handle, sql, out var statement));
        return new Statement(this, statement);
    }

    /// <summary>Refuses to read in the middle of a batch: what is not committed is not known.</summary>
    internal void RequireSettled()
    {
        if (InTransaction)
        {
            throw new InvalidOperationException("a batch is being written; commit or dispose it first");
        }
    }

    internal void Rollback()
    {
        // SQLite ends the transaction by itself on some faults, such as a full disk.
        if (InTransaction)
        {
            Run("ROLLBACK");
        }
    }

    internal void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw StoreFaults.Of(Path, code);
        }
    }

    public void Dispose() => _connection.Dispose();

    private void Try(Action action) => Try(() =>
    {
        action();
        return true;
    });

    private T Try<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException fault)
        {
            throw StoreFaults.Of(Path, fault.SqliteErrorCode, fault);
        }
    }
}
