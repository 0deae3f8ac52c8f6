using SQLitePCL;

namespace OBI.Phenomenon.Store.Sqlite;

/// <summary>A prepared statement for rows in bulk; what is bound stays bound until it is bound anew.</summary>
internal sealed class Statement(StoreConnection connection, sqlite3_stmt statement) : IDisposable
{
    // Rows in a row are much alike: a number that is bound already is not bound again, which saves half the calls.
    private readonly long[] _numbers = new long[raw.sqlite3_bind_parameter_count(statement) + 1];
    private readonly bool[] _isNumber = new bool[raw.sqlite3_bind_parameter_count(statement) + 1];

    internal void Bind(int index, long value)
    {
        if (_isNumber[index] && _numbers[index] == value)
        {
            return;
        }

        connection.Check(raw.sqlite3_bind_int64(statement, index, value));
        _numbers[index] = value;
        _isNumber[index] = true;
    }

    internal void Bind(int index, string value)
    {
        connection.Check(raw.sqlite3_bind_text(statement, index, value));
        _isNumber[index] = false;
    }

    internal void BindNull(int index)
    {
        connection.Check(raw.sqlite3_bind_null(statement, index));
        _isNumber[index] = false;
    }

    /// <summary>Moves to the next row; at the end resets and returns false.</summary>
    internal bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        var reset = raw.sqlite3_reset(statement);
        connection.Check(code);
        connection.Check(reset);
        return false;
    }

    /// <summary>Runs a statement that gives no rows, and returns how many rows it changed.</summary>
    internal int Write()
    {
        while (Step())
        {
        }

        return connection.Changes;
    }

    internal void Reset() => raw.sqlite3_reset(statement);

    internal long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    internal int Int32(int column) => raw.sqlite3_column_int(statement, column);

    internal bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public void Dispose() => statement.Dispose();
}
