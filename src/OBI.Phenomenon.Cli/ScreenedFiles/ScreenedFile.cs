using OBI.Phenomenon.Cli.CsvFiles;
using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Cli.ScreenedFiles;

/// <summary>The texts of a user's own file, one at a time.</summary>
internal static class ScreenedFile
{
    /// <summary>The longest line that is looked at: a book, not a cell.</summary>
    private const int LongestLine = 1 << 24;

    /// <summary>The cells of a CSV file with a header, as line, column and text.</summary>
    /// <param name="path">The file, or <c>-</c>.</param>
    /// <param name="columns">The columns to look at; none for all.</param>
    /// <param name="look">Looks at a text.</param>
    /// <exception cref="CsvRefusal">The file cannot be read, or breaks a rule.</exception>
    /// <exception cref="CommandException">A column is not there.</exception>
    internal static void ReadCells(string path, IReadOnlyList<string> columns, Action<int, string, string> look) => CsvFile.Read(
        path,
        "name a CSV file with a header",
        (stream, shown) =>
        {
            using var lines = CsvLines.Read(stream, shown, LongestLine).GetEnumerator();
            var header = lines.MoveNext() && lines.Current.Text.Length > 0 ? CsvFields.Split(lines.Current.Text) : throw new CsvRefusal(shown, 0, "the file is empty; give it a header and rows, or use --lines for one text a line");
            if (header is null)
            {
                throw new CsvRefusal(shown, 1, "the quotes of the header do not match; write a quote within a field as two");
            }

            // Columns are named in what is printed, so the name of one may be no value.
            if (header.Exists(name => Screener.Screen(name).Any(hit => hit.Confidence == Confidence.Hard)))
            {
                throw new CsvRefusal(shown, 1, "the header holds personal data, so it is a row; give the file a header, or use --lines for one text a line");
            }

            if (columns.FirstOrDefault(column => !header.Contains(column)) is { } missing)
            {
                throw new CommandException(ExitCode.Usage, $"{shown}: has no column '{missing}'; it has {string.Join(", ", header)}");
            }

            while (lines.MoveNext())
            {
                var (number, line) = lines.Current;
                var fields = CsvFields.Split(line) ?? throw new CsvRefusal(shown, number, "the quotes do not match; write a quote within a field as two, and a field without line breaks (or use --lines for one text a line)");
                if (fields.Count != header.Count)
                {
                    throw new CsvRefusal(shown, number, $"has {fields.Count} fields where the header has {header.Count}");
                }

                foreach (var (place, name) in header.Index())
                {
                    if (columns.Count == 0 || columns.Contains(name))
                    {
                        look(number, name, fields[place]);
                    }
                }
            }

            return header.Count;
        });

    /// <summary>The lines of a text file.</summary>
    /// <exception cref="CsvRefusal">The file cannot be read, or breaks a rule.</exception>
    internal static void ReadLines(string path, Action<int, string, string> look) => CsvFile.Read(
        path,
        "name a text file",
        (stream, shown) =>
        {
            foreach (var (number, line) in CsvLines.Read(stream, shown, LongestLine))
            {
                look(number, "text", line);
            }

            return 0;
        });
}
