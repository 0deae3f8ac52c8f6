using System.Globalization;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.SeriesFiles;

/// <summary>Which column is where.</summary>
/// <param name="Columns">How many there are.</param>
/// <param name="Date">Position of the date or index.</param>
/// <param name="Count">Position of the count.</param>
/// <param name="Population">Position of the population, or −1.</param>
/// <param name="Series">Position of the series' name, or −1.</param>
internal sealed record SeriesHeader(int Columns, int Date, int Count, int Population, int Series)
{
    private static readonly string[] Known = ["date", "count", "population", "series"];

    /// <summary>Reads the header.</summary>
    /// <exception cref="CsvRefusal">A column is unknown, missing or there twice.</exception>
    internal static SeriesHeader Of(string line, string file)
    {
        if (line.Length == 0)
        {
            throw new CsvRefusal(file, 1, "the line is empty; begin with a header 'date,count'");
        }

        if (!line.Contains(',', StringComparison.Ordinal) && line.Contains(';', StringComparison.Ordinal))
        {
            throw new CsvRefusal(file, 1, "the header is separated by semicolons; separate columns by commas");
        }

        var names = CsvFields.Split(line) ?? throw new CsvRefusal(file, 1, "quotes in the header do not match; write 'date,count'");
        foreach (var (index, name) in names.Index())
        {
            var column = string.Create(CultureInfo.InvariantCulture, $"column {index + 1} of the header");

            // What stands there may be a value, in a file without a header: it is not repeated.
            if (!Known.Contains(name))
            {
                throw new CsvRefusal(file, 1, $"{column} is not 'date', 'count', 'population' or 'series', in small letters and without spaces; rename or remove it, or add a header");
            }

            if (names.IndexOf(name) < index)
            {
                throw new CsvRefusal(file, 1, $"{column} is '{name}' again; leave one");
            }
        }

        foreach (var needed in new[] { "date", "count" })
        {
            if (!names.Contains(needed))
            {
                throw new CsvRefusal(file, 1, $"column '{needed}' is missing; add it");
            }
        }

        return new SeriesHeader(names.Count, names.IndexOf("date"), names.IndexOf("count"), names.IndexOf("population"), names.IndexOf("series"));
    }
}
