using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Report.Reading;

/// <summary>A table of which the values are found by key.</summary>
internal sealed class IndexedTable
{
    private const char Separator = '\u001f';

    private readonly Table _table;
    private readonly Dictionary<string, TableRow> _rows;

    public IndexedTable(Table table)
    {
        _table = table;
        _rows = table.Rows.ToDictionary(row => string.Join(Separator, row.Key), StringComparer.Ordinal);
    }

    /// <summary>One without rows.</summary>
    public static IndexedTable Empty { get; } = new(new Table("", [], [], [], []));

    /// <summary>A value; withheld when the table has no such row or measure.</summary>
    public Published Value(string measure, params ReadOnlySpan<string> key)
    {
        var position = Array.IndexOf([.. _table.Measures], measure);
        return position >= 0 && _rows.TryGetValue(string.Join(Separator, key!), out var row) ? row.Values[position] : Published.Withheld;
    }

    /// <summary>Where a dimension stands in the keys; -1 when it does not.</summary>
    public int Position(string dimension) => Array.IndexOf([.. _table.Dimensions], dimension);

    /// <summary>The different keys at a position, in ordinal order.</summary>
    public IReadOnlyList<string> Keys(int position) =>
        [.. _table.Rows.Where(row => position < row.Key.Count).Select(row => row.Key[position]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
