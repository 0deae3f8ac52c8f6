using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Sample.Suppliers;

namespace OBI.Phenomenon.Sample.Exports;

/// <summary>A row as one flat JSON object.</summary>
internal static class JsonLine
{
    internal static void Write(StringBuilder line, Supplier supplier, ReadOnlySpan<Cell> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            line.Append(i == 0 ? "{\"" : ",\"").Append(supplier.Columns[i].Name).Append("\":");
            Append(line, cells[i]);
        }

        line.Append('}');
    }

    private static void Append(StringBuilder line, Cell cell)
    {
        if (cell.Shape == CellShape.Several)
        {
            line.Append('[');
            for (var i = 0; i < cell.Values.Length; i++)
            {
                AppendText(line.Append(i == 0 ? string.Empty : ","), cell.Values[i]);
            }

            line.Append(']');
        }
        else if (cell.Shape == CellShape.Number && cell.Values.Length == 1)
        {
            line.Append(cell.Values[0]);
        }
        else
        {
            AppendText(line, cell.Values.Length == 0 ? string.Empty : cell.Values[0]);
        }
    }

    private static void AppendText(StringBuilder line, string text) =>
        line.Append('"').Append(JsonEncodedText.Encode(text).Value).Append('"');
}
