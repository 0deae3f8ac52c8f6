using System.Text;
using OBI.Phenomenon.Sample.Suppliers;

namespace OBI.Phenomenon.Sample.Exports;

/// <summary>A row as separated values (RFC 4180): quoted only where a value holds the separator or a quote.</summary>
internal static class CsvLine
{
    internal static void Write(StringBuilder line, Supplier supplier, ReadOnlySpan<Cell> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                line.Append(supplier.Separator!.Value);
            }

            var values = cells[i].Values;
            Append(line, supplier.Separator!.Value, values.Length == 1 ? values[0] : string.Join(supplier.ValueSeparator, values));
        }
    }

    internal static void WriteHeader(StringBuilder line, Supplier supplier) =>
        line.AppendJoin(supplier.Separator!.Value, supplier.Columns.Select(column => column.Name));

    private static void Append(StringBuilder line, char separator, string text)
    {
        if (text.Contains(separator, StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal))
        {
            line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            line.Append(text);
        }
    }
}
