using System.Collections.Immutable;

namespace OBI.Phenomenon.Cli.ProfileFiles;

/// <summary>Which columns of a file the user wants to be fields.</summary>
/// <param name="Multiple">Columns of any number of labels; null: all that are left.</param>
/// <param name="Single">Columns of one label; null: <c>region</c>, where there is one.</param>
/// <param name="Text">The column of words, or null.</param>
internal sealed record FieldChoice(ImmutableArray<string>? Multiple, ImmutableArray<string>? Single, string? Text)
{
    /// <summary>Reads the options <c>--fields</c>, <c>--single</c> and <c>--text</c>.</summary>
    /// <exception cref="CommandException">A name is empty, is there twice, or has another task.</exception>
    internal static FieldChoice Of(string? multiple, string? single, string? text)
    {
        var choice = new FieldChoice(Names("--fields", multiple), Names("--single", single), text);
        var named = new HashSet<string>(ProfileColumns.Reserved, StringComparer.Ordinal);
        foreach (var name in (choice.Multiple ?? []).Concat(choice.Single ?? []).Concat(text is null ? [] : [text]))
        {
            if (!named.Add(name))
            {
                throw new CommandException(ExitCode.Usage, $"column '{name}' is asked for twice, or is 'id', 'actor' or 'quarter', which are no fields; name each column once, in --fields, --single or --text");
            }
        }

        return choice;
    }

    private static ImmutableArray<string>? Names(string option, string? given)
    {
        if (given is null)
        {
            return null;
        }

        var names = given.Split(',', StringSplitOptions.TrimEntries);
        return names.Any(name => name.Length == 0)
            ? throw new CommandException(ExitCode.Usage, $"{option} names a column that is empty; write {option} modus,target")
            : [.. names];
    }
}
