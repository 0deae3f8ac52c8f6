using System.Collections.Immutable;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.ProfileFiles;

/// <summary>The records of a user's own file.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">The records, in the order of the file; at least one.</param>
internal sealed record ProfileFile(ProfileColumns Columns, ImmutableArray<ProfileRow> Rows)
{
    /// <summary>Reads a file, or standard input when the path is <c>-</c>.</summary>
    /// <exception cref="CsvRefusal">The file cannot be read, or breaks a rule.</exception>
    /// <exception cref="CommandException">The user asks for columns that are not there.</exception>
    internal static ProfileFile Read(string path, FieldChoice choice) =>
        CsvFile.Read(path, "name a CSV file with the column id and a column of labels for each field", (stream, shown) => Read(stream, shown, choice));

    /// <summary>Reads a stream.</summary>
    internal static ProfileFile Read(Stream stream, string shown, FieldChoice choice)
    {
        using var lines = CsvLines.Read(stream, shown).GetEnumerator();
        if (!lines.MoveNext())
        {
            throw new CsvRefusal(shown, 0, "the file is empty; give it a header, such as 'id,modus,target', and a row for each record");
        }

        var columns = ProfileColumns.Of(lines.Current.Text, shown, choice);
        var reader = new ProfileRowReader(columns, shown);
        var rows = ImmutableArray.CreateBuilder<ProfileRow>();
        while (lines.MoveNext())
        {
            rows.Add(reader.Read(lines.Current.Number, lines.Current.Text));
        }

        return rows.Count == 0
            ? throw new CsvRefusal(shown, 0, "the file has a header and no rows; give it a row for each record")
            : new ProfileFile(columns, rows.ToImmutable());
    }
}
