using System.Globalization;
using System.Text;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>The cells and lines of CSV files (RFC 4180) that no spreadsheet takes for a formula.</summary>
internal static class CsvText
{
    private const string FormulaSigns = "=+-@\t\r\n\0＝＋－＠";

    internal static void WriteLine(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");

    /// <summary>A key of the picture, with the two spelled out with which formulas can begin.</summary>
    internal static string Key(string key) => key switch
    {
        "*" => "TOTAL",
        "-" => "UNOBSERVED",
        _ => Safe(key),
    };

    /// <summary>The number and <c>yes</c>, or an empty cell and <c>no</c>.</summary>
    internal static string[] NumberAndMark(Published value) =>
        value.OrNull is { } number ? [number.ToString("0.############################", CultureInfo.InvariantCulture), "yes"] : [string.Empty, "no"];

    internal static string Safe(string cell) => cell.Length > 0 && FormulaSigns.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
}
