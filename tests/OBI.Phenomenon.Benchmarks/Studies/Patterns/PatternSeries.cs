using System.Globalization;
using System.IO.Compression;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.Words;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>Simulated signals of one state with the pattern each was drawn from (−1: noise).</summary>
/// <param name="Table">Their profiles.</param>
/// <param name="Places">The profile of each signal.</param>
/// <param name="Truth">The planted pattern of each signal.</param>
internal sealed record PatternSeries(ProfileTable Table, int[] Places, int[] Truth)
{
    private static readonly string[] FieldNames = ["modus", "target", "objective", "channel", "region"];

    /// <summary>Reads a simulated set of the reference folder, such as <c>A02_base_s1</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The set.</param>
    /// <param name="words">Whether the words of summaries are a field too.</param>
    internal static PatternSeries Read(string folder, string name, bool words = false)
    {
        var truth = Lines(Path.Combine(folder, $"{name}.truth.csv.gz")).ToDictionary(row => row["id"], row => int.Parse(row["cluster"], CultureInfo.InvariantCulture));
        var signals = Lines(Path.Combine(folder, $"{name}.data.csv.gz"))
            .Where(row => FieldNames.Any(field => row[field].Length > 0))
            .Select(row => (Values: FieldNames.Select(field => row[field].Split('|', StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray()).ToArray(), Summary: row["summary"], Truth: truth[row["id"]]))
            .ToList();
        return Of([.. signals.Select(signal => signal.Values)], words ? [.. signals.Select(signal => signal.Summary)] : null, [.. signals.Select(signal => signal.Truth)]);
    }

    /// <summary>Makes profiles of signals.</summary>
    /// <param name="signals">The labels of each signal by field, the region last; none where the field was not observed.</param>
    /// <param name="summaries">Their summaries, or null where words are no field.</param>
    /// <param name="truth">The planted pattern of each.</param>
    internal static PatternSeries Of(IReadOnlyList<string[][]> signals, IReadOnlyList<string>? summaries, int[] truth)
    {
        var fields = FieldNames
            .Select((field, number) => new ProfileField(
                field,
                field == "region" ? FieldKind.Single : FieldKind.Multiple,
                [.. signals.SelectMany(signal => signal[number]).Distinct().Order(StringComparer.Ordinal)]))
            .ToList();
        var words = summaries is null ? null : new SummaryWords("summary", summaries);
        if (words is not null)
        {
            fields.Add(words.Field);
        }

        var firsts = fields.Select((_, number) => fields.Take(number).Sum(field => field.Labels.Length)).ToArray();
        var places = fields.Select((field, number) => field.Labels.Select((label, place) => (label, place)).ToDictionary(pair => pair.label, pair => firsts[number] + pair.place)).ToArray();
        var builder = new ProfileTableBuilder([.. fields]);
        var added = signals.Select((signal, row) =>
        {
            var observed = Enumerable.Range(0, FieldNames.Length).Sum(field => signal[field].Length > 0 ? 1 << field : 0);
            var labels = Enumerable.Range(0, FieldNames.Length).SelectMany(field => signal[field].Select(label => places[field][label])).ToList();
            if (words is not null && SummaryWords.IsObserved(summaries![row]))
            {
                observed |= 1 << FieldNames.Length;
                labels.AddRange(words.Of(summaries[row]).Select(word => firsts[^1] + word));
            }

            return builder.Add(observed, [.. labels]);
        }).ToArray();
        var (table, order) = builder.Build();
        return new PatternSeries(table, [.. added.Select(number => order[number])], truth);
    }

    private static List<Dictionary<string, string>> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var header = reader.ReadLine()!.Split(',');
        var rows = new List<Dictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return rows;
    }
}
