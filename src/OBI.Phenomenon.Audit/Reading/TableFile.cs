using System.Globalization;
using OBI.Phenomenon.Audit.Cells;

namespace OBI.Phenomenon.Audit.Reading;

/// <summary>The CSV file of a table: a column for each dimension, then the number and its mark for each measure.</summary>
internal static class TableFile
{
    /// <summary>The table with the numbers of its file beside those of the picture; rows that only the file has are added.</summary>
    /// <exception cref="AuditException">The file has other columns than the table.</exception>
    internal static ReadTable Beside(ReadTable table, string path)
    {
        if (!File.Exists(path))
        {
            return table;
        }

        var copied = new Dictionary<string, (string[] Key, decimal?[] Values)>(StringComparer.Ordinal);
        foreach (var cells in CsvText.Read(path).Skip(1))
        {
            if (cells.Length != table.Dimensions.Count + (2 * table.Measures.Count))
            {
                throw new AuditException(path, "a table's file has a column for each dimension and two for each measure", "make the edition again");
            }

            string[] key = [.. cells.Take(table.Dimensions.Count).Select(Keys.OfCsv)];
            copied[Keys.ToText(key)] = (key, [.. table.Measures.Select((_, place) => Number(cells[table.Dimensions.Count + (2 * place)]))]);
        }

        var known = table.Rows.Select(row => Keys.ToText(row.Key)).ToHashSet(StringComparer.Ordinal);
        return table with
        {
            Rows =
            [
                .. table.Rows.Select(row => copied.TryGetValue(Keys.ToText(row.Key), out var copy) ? row with { Copied = copy.Values } : row),
                .. copied.Where(copy => !known.Contains(copy.Key)).Select(copy => new ReadRow(copy.Value.Key, new decimal?[table.Measures.Count], copy.Value.Values)),
            ],
        };
    }

    private static decimal? Number(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
