using OBI.Phenomenon.Store.Sqlite;

namespace OBI.Phenomenon.Store.Dimensions;

/// <summary>Numbers the distinct values of a column while a batch is written: each is looked up in the store once.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class Dimension<T> : IDisposable
    where T : notnull
{
    private readonly Dictionary<T, int> _ids = [];
    private readonly StoreConnection _connection;
    private readonly Statement _find;
    private readonly Statement _insert;
    private readonly Func<T, string[]> _columns;

    /// <param name="connection">The store.</param>
    /// <param name="find">Gives the id for all the columns, in their order.</param>
    /// <param name="insert">Adds the columns.</param>
    /// <param name="columns">A value's text columns.</param>
    internal Dimension(StoreConnection connection, string find, string insert, Func<T, string[]> columns)
    {
        _connection = connection;
        _find = connection.Prepare(find);
        _insert = connection.Prepare(insert);
        _columns = columns;
    }

    internal int IdOf(T value)
    {
        if (!_ids.TryGetValue(value, out var id))
        {
            id = Look(_columns(value));
            _ids.Add(value, id);
        }

        return id;
    }

    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
    }

    private int Look(string[] columns)
    {
        Bind(_find, columns);
        if (_find.Step())
        {
            var id = _find.Int32(0);
            _find.Reset();
            return id;
        }

        Bind(_insert, columns);
        _insert.Write();
        return (int)_connection.LastId;
    }

    private static void Bind(Statement statement, string[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            statement.Bind(i + 1, columns[i]);
        }
    }
}
