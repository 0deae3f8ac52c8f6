using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Cli.CsvFiles;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Cli.ProfileFiles;

/// <summary>Turns lines into records, or says what is wrong with them without repeating it.</summary>
internal sealed class ProfileRowReader(ProfileColumns columns, string file)
{
    private const char Separator = '|';

    /// <summary>A taxonomy has some hundreds; a column with more holds something else.</summary>
    private const int MostLabels = 1000;

    private readonly Dictionary<string, int> _lineOf = new(StringComparer.Ordinal);
    private readonly HashSet<string>[] _labels = [.. columns.Fields.Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    /// <summary>Reads a line.</summary>
    /// <exception cref="CsvRefusal">A rule is broken.</exception>
    internal ProfileRow Read(int line, string text)
    {
        if (text.Length == 0)
        {
            throw new CsvRefusal(file, line, "the line is empty; remove it");
        }

        var values = CsvFields.Split(text) ?? throw new CsvRefusal(file, line, "quotes do not match; quote a value as a whole, double the quotes in it, and keep it on one line");
        return values.Count != columns.Count
            ? throw new CsvRefusal(file, line, string.Create(CultureInfo.InvariantCulture, $"the line has {values.Count} values, the header {columns.Count} columns; give every row as many values, and quote those with a comma"))
            : new ProfileRow(
                Id(values[columns.Id], line),
                columns.Actor < 0 ? string.Empty : Name("actor", values[columns.Actor], line),
                columns.Quarter < 0 ? null : Quarter(values[columns.Quarter], line),
                [.. columns.Fields.Select((field, number) => Labels(field, number, values[field.Place], line))],
                columns.Text < 0 ? string.Empty : values[columns.Text]);
    }

    private string Id(string text, int line)
    {
        var id = Name("id", text, line);
        return _lineOf.TryAdd(id, line)
            ? id
            : throw Wrong(line, "id", string.Create(CultureInfo.InvariantCulture, $"the same as in line {_lineOf[id]}; give every record an id of its own"));
    }

    private string Name(string column, string text, int line) =>
        text.Length == 0 ? throw Wrong(line, column, column == "id" ? "empty; give every record one" : "empty; name that of every record, or leave the column out")
        : ProfileText.ProblemOf(text) is { } problem ? throw Wrong(line, column, problem)
        : text;

    private Period Quarter(string text, int line)
    {
        var written = text.Length == 6 ? $"{text[..4]}-{text[4..]}" : text;
        return Period.TryParse(written, out var period) && period.Value.Kind == PeriodKind.Quarter
            ? period.Value
            : throw Wrong(line, "quarter", "not a quarter from 1900 to 2200; write 2025-Q3 or 2025Q3 for every record, or leave the column out");
    }

    private ImmutableArray<string> Labels(FieldColumn field, int number, string text, int line)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var labels = field.Kind == FieldKind.Single ? [text] : text.Split(Separator);
        foreach (var (place, label) in labels.Index())
        {
            var problem = label.Length == 0 ? "a label is empty; write labels as a|b, without bars at the ends"
                : field.Kind == FieldKind.Single && label.Contains(Separator, StringComparison.Ordinal) ? "more labels than one; leave one, or name the column in --fields in place of --single"
                : Array.IndexOf(labels, label) < place ? "a label is there twice; leave one"
                : ProfileText.ProblemOf(label) is { } written ? $"a label is wrong: {written}"
                : _labels[number].Add(label) && _labels[number].Count > MostLabels ? "more than 1,000 different labels up to here; are these words? Then name the column in --text, else leave it out of --fields"
                : null;
            if (problem is not null)
            {
                throw Wrong(line, field.Name, problem);
            }
        }

        // Each label is kept once, not once for every record.
        return [.. labels.Select(label => _labels[number].TryGetValue(label, out var kept) ? kept : label)];
    }

    private CsvRefusal Wrong(int line, string column, string problem) => new(file, line, $"column '{column}': {problem}");
}
