using System.Globalization;
using System.Text;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>A table as a CSV file (RFC 4180, UTF-8 without byte order mark) that no spreadsheet takes for a formula.</summary>
/// <remarks>
/// One column for each dimension, then two for each measure: the number, and <c>…_shown</c> with <c>yes</c> or <c>no</c>. A number that is not shown is
/// an empty cell with <c>no</c> beside it, so it can never be read as zero. Keys are those of the picture, with two spelled out:
/// <c>*</c> is <c>TOTAL</c> and <c>-</c>, with which formulas can begin, is <c>UNOBSERVED</c>. Any other text that could begin a formula gets an apostrophe before it.
/// </remarks>
public static class TableCsv
{
    private const string FormulaSigns = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>The name of a table's file.</summary>
    public static string NameOf(Table table) => table.Id + ".csv";

    /// <summary>Writes a table; equal tables give equal bytes.</summary>
    public static byte[] Write(Table table)
    {
        var text = new StringBuilder();
        WriteLine(text, [.. table.Dimensions.Select(Safe), .. table.Measures.SelectMany(measure => new[] { Safe(measure), Safe(measure + "_shown") })]);
        foreach (var row in table.Rows)
        {
            WriteLine(text, [.. row.Key.Select(KeyText), .. row.Values.SelectMany(NumberAndMark)]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void WriteLine(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");

    private static string KeyText(string key) => key switch
    {
        "*" => "TOTAL",
        "-" => "UNOBSERVED",
        _ => Safe(key),
    };

    private static string[] NumberAndMark(Published value) =>
        value.OrNull is { } number ? [number.ToString("0.############################", CultureInfo.InvariantCulture), "yes"] : [string.Empty, "no"];

    private static string Safe(string cell) => cell.Length > 0 && FormulaSigns.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
}
