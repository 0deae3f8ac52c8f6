using System.Text;
using OBI.Phenomenon.Picture.Tables;

namespace OBI.Phenomenon.Picture.Files;

/// <summary>A table as a CSV file (RFC 4180, UTF-8 without byte order mark) that no spreadsheet takes for a formula.</summary>
/// <remarks>
/// One column for each dimension, then two for each measure: the number, and <c>…_shown</c> with <c>yes</c> or <c>no</c>. A number that is not shown is
/// an empty cell with <c>no</c> beside it, so it can never be read as zero. Keys are those of the picture, with two spelled out:
/// <c>*</c> is <c>TOTAL</c> and <c>-</c>, with which formulas can begin, is <c>UNOBSERVED</c>. Any other text that could begin a formula gets an apostrophe before it.
/// </remarks>
public static class TableCsv
{
    /// <summary>The name of a table's file.</summary>
    public static string NameOf(Table table) => table.Id + ".csv";

    /// <summary>Writes a table; equal tables give equal bytes.</summary>
    public static byte[] Write(Table table)
    {
        var text = new StringBuilder();
        CsvText.WriteLine(text, [.. table.Dimensions.Select(CsvText.Safe), .. table.Measures.SelectMany(measure => new[] { CsvText.Safe(measure), CsvText.Safe(measure + "_shown") })]);
        foreach (var row in table.Rows)
        {
            CsvText.WriteLine(text, [.. row.Key.Select(CsvText.Key), .. row.Values.SelectMany(CsvText.NumberAndMark)]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
