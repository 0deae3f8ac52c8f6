using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.Words;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>The records of one actor as profiles.</summary>
/// <param name="Table">Their profiles; null when no field of any record was observed.</param>
/// <param name="Places">The profile of each record, or −1 when none of its fields was observed.</param>
internal sealed record ActorTable(ProfileTable? Table, ImmutableArray<int> Places)
{
    /// <summary>Gathers records. A field that was never observed is left out, and so are words when none is common enough.</summary>
    internal static ActorTable Of(ProfileColumns columns, IReadOnlyList<ProfileRow> rows, string? text)
    {
        var fields = columns.Fields
            .Select((column, number) => new ProfileField(column.Name, column.Kind, [.. rows.SelectMany(row => row.Labels[number]).Distinct().Order(StringComparer.Ordinal)]))
            .ToList();
        var words = text is null ? null : new SummaryWords(text, rows.Select(row => row.Text));
        ImmutableArray<ProfileField> kept = [.. fields.Where(field => field.Labels.Length > 0), .. words is { Field.Labels.Length: > 0 } ? [words.Field] : Array.Empty<ProfileField>()];
        if (kept.Length == 0)
        {
            return new ActorTable(null, [.. rows.Select(_ => -1)]);
        }

        var builder = new ProfileTableBuilder(kept);
        var coding = new RecordCoding(kept, [.. kept.Select(fields.IndexOf)], words);
        int[] added = [.. rows.Select(row => coding.Add(builder, row))];
        var (table, places) = builder.Build();
        return new ActorTable(table, [.. added.Select(number => number < 0 ? number : places[number])]);
    }
}
