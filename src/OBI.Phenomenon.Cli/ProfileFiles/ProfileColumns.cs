using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.ProfileFiles;

/// <summary>Which column is where.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Id">Place of the id.</param>
/// <param name="Actor">Place of the actor, or −1.</param>
/// <param name="Quarter">Place of the quarter, or −1.</param>
/// <param name="Fields">The columns of labels, in the order of the file.</param>
/// <param name="Text">Place of the words, or −1.</param>
/// <param name="LeftOut">Names of columns that nothing is done with.</param>
internal sealed record ProfileColumns(int Count, int Id, int Actor, int Quarter, ImmutableArray<FieldColumn> Fields, int Text, ImmutableArray<string> LeftOut)
{
    /// <summary>Columns with a task of their own.</summary>
    internal static readonly ImmutableArray<string> Reserved = ["id", "actor", "quarter"];

    /// <summary>A column of one label unless the user says otherwise.</summary>
    private const string UsualSingle = "region";

    /// <summary>A column of words, which are no labels; left out unless the user asks for it.</summary>
    private const string UsualText = "summary";

    /// <summary>Reads the header.</summary>
    /// <exception cref="CsvRefusal">A column has no name or one that is there, or the file has no id or no field.</exception>
    /// <exception cref="CommandException">The user asks for a column that is not there, or for more fields than there can be.</exception>
    internal static ProfileColumns Of(string line, string file, FieldChoice choice)
    {
        var names = NamesOf(line, file);
        foreach (var asked in (choice.Multiple ?? []).Concat(choice.Single ?? []).Concat(choice.Text is null ? [] : [choice.Text]))
        {
            if (!names.Contains(asked))
            {
                throw new CommandException(ExitCode.Usage, $"{file} has no column '{asked}'; name columns as its header does");
            }
        }

        var single = choice.Single ?? (choice.Multiple?.Contains(UsualSingle) == true ? [] : [UsualSingle]);
        var multiple = choice.Multiple ?? [.. names.Except([.. Reserved, .. single, UsualText, choice.Text ?? UsualText])];
        ImmutableArray<FieldColumn> fields =
        [
            .. names.Index()
                .Where(column => multiple.Contains(column.Item) || single.Contains(column.Item))
                .Select(column => new FieldColumn(column.Item, single.Contains(column.Item) ? FieldKind.Single : FieldKind.Multiple, column.Index)),
        ];
        var text = choice.Text is null ? -1 : names.IndexOf(choice.Text);
        return (fields.Length + (text < 0 ? 0 : 1)) switch
        {
            0 => throw new CsvRefusal(file, 1, "there is no column of labels; add one for each field, such as 'modus' and 'target'"),
            > ProfileTable.MostFields => throw new CommandException(ExitCode.Usage, string.Create(CultureInfo.InvariantCulture, $"{file} has more than {ProfileTable.MostFields} fields; choose some with --fields and --single")),
            _ => new ProfileColumns(
                names.Count,
                names.IndexOf("id"),
                names.IndexOf("actor"),
                names.IndexOf("quarter"),
                fields,
                text,
                [.. names.Index().Where(column => column.Index != text && !Reserved.Contains(column.Item) && fields.All(field => field.Place != column.Index)).Select(column => column.Item)]),
        };
    }

    private static List<string> NamesOf(string line, string file)
    {
        if (!line.Contains(',', StringComparison.Ordinal) && line.Contains(';', StringComparison.Ordinal))
        {
            throw new CsvRefusal(file, 1, "the header is separated by semicolons; separate columns by commas");
        }

        var names = CsvFields.Split(line) ?? throw new CsvRefusal(file, 1, "quotes in the header do not match; write 'id,modus,target'");
        foreach (var (index, name) in names.Index())
        {
            // What stands there may be a value, in a file without a header: it is not repeated.
            var problem = name.Length == 0 ? "is empty; name or remove it"
                : name.Length > ProfileText.LongestName ? "is longer than 200 characters; shorten it, or add a header"
                : name.Any(ProfileText.IsHidden) ? "holds a character that cannot be seen; remove it"
                : names.IndexOf(name) < index ? "is there twice; rename or remove it"
                : null;
            if (problem is not null)
            {
                throw new CsvRefusal(file, 1, string.Create(CultureInfo.InvariantCulture, $"column {index + 1} of the header {problem}"));
            }
        }

        return names.Contains("id") ? names : throw new CsvRefusal(file, 1, "column 'id' is missing; add it, in small letters, or add a header");
    }
}
