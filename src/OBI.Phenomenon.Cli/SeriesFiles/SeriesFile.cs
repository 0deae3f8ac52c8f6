using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.SeriesFiles;

/// <summary>The series of a user's own file.</summary>
/// <param name="Name">The file, as the user named it.</param>
/// <param name="Series">The series, in the order in which they first appear.</param>
/// <param name="Clock">How far apart their steps are.</param>
internal sealed record SeriesFile(string Name, ImmutableArray<CountSeries> Series, Clock Clock)
{
    /// <summary>Reads a file, or standard input when the path is <c>-</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="frequency">Steps in a year; null: what the clock says, 52 for numbers.</param>
    /// <exception cref="CsvRefusal">The file cannot be read, or breaks a rule.</exception>
    internal static SeriesFile Read(string path, int? frequency) =>
        CsvFile.Read(path, "name a CSV file with the columns date and count", (stream, shown) => Read(stream, shown, frequency));

    /// <summary>Reads a stream.</summary>
    internal static SeriesFile Read(Stream stream, string shown, int? frequency)
    {
        using var lines = CsvLines.Read(stream, shown).GetEnumerator();
        if (!lines.MoveNext())
        {
            throw new CsvRefusal(shown, 0, "the file is empty; give it a header 'date,count' and a row for each step");
        }

        var header = SeriesHeader.Of(lines.Current.Text, shown);
        var reader = new SeriesRowReader(header, shown);
        var series = new List<List<SeriesRow>>();
        var places = new Dictionary<string, List<SeriesRow>>(StringComparer.Ordinal);
        while (lines.MoveNext())
        {
            var row = reader.Read(lines.Current.Number, lines.Current.Text);
            if (!places.TryGetValue(row.Series, out var rows))
            {
                series.Add(places[row.Series] = rows = []);
            }

            rows.Add(row);
        }

        if (series.Count == 0)
        {
            throw new CsvRefusal(shown, 0, "the file has a header and no rows; give it a row for each step");
        }

        var clock = new ClockReading(shown).Of(series);
        var steps = clock switch { Clock.Days => 365, Clock.Months => 12, _ => 52 };
        if (clock != Clock.Numbers && frequency is { } asked && asked != steps && series.Any(rows => rows.Count > 1))
        {
            throw new CommandException(ExitCode.Usage, $"--frequency is another one than that of the dates in {shown}; leave it out, or number the steps from 1");
        }

        return new SeriesFile(shown, [.. series.Select(rows => SeriesOf(rows, frequency ?? steps, header.Population >= 0))], clock);
    }

    private static CountSeries SeriesOf(List<SeriesRow> rows, int frequency, bool populated) => new(
        rows[0].Series,
        frequency,
        [.. rows.Select(row => row.Count)],
        rows[0].Date is null ? [] : [.. rows.Select(row => row.Date!.Value)],
        populated ? [.. rows.Select(row => row.Population)] : []);
}
