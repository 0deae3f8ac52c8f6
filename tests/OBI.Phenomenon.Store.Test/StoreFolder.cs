using Microsoft.Data.Sqlite;

namespace OBI.Phenomenon.Store.Test;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("obi-store-");

    internal string Store => File("obi.db");

    internal string File(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Asks the file itself, past the store.</summary>
    internal T Ask<T>(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }

    /// <summary>Opens the file itself, past the store.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
