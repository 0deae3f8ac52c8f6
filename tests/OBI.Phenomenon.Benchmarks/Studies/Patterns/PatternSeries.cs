using System.Globalization;
using System.IO.Compression;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>Simulated signals of one state with the pattern each was drawn from (−1: noise).</summary>
/// <param name="Table">Their profiles.</param>
/// <param name="Places">The profile of each signal.</param>
/// <param name="Truth">The planted pattern of each signal.</param>
internal sealed record PatternSeries(ProfileTable Table, int[] Places, int[] Truth)
{
    private static readonly string[] FieldNames = ["modus", "target", "objective", "channel", "region"];

    /// <summary>Reads a simulated set of the reference folder, such as <c>A02_base_s1</c>.</summary>
    internal static PatternSeries Read(string folder, string name)
    {
        var rows = Lines(Path.Combine(folder, $"{name}.data.csv.gz"));
        var truth = Lines(Path.Combine(folder, $"{name}.truth.csv.gz")).ToDictionary(row => row["id"], row => int.Parse(row["cluster"], CultureInfo.InvariantCulture));
        var signals = rows.Where(row => FieldNames.Any(field => row[field].Length > 0)).ToList();
        var fields = FieldNames
            .Select(field => new ProfileField(
                field,
                field == "region" ? FieldKind.Single : FieldKind.Multiple,
                [.. signals.SelectMany(row => row[field].Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)]))
            .ToList();
        var numbers = fields.SelectMany(field => field.Labels.Select(label => (field.Name, label))).Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number);
        var builder = new ProfileTableBuilder([.. fields]);
        var added = signals.Select(row => builder.Add(
            FieldNames.Select((field, number) => row[field].Length > 0 ? 1 << number : 0).Sum(),
            [.. FieldNames.SelectMany(field => row[field].Split('|', StringSplitOptions.RemoveEmptyEntries).Distinct().Select(label => numbers[(field, label)]))])).ToArray();
        var (table, places) = builder.Build();
        return new PatternSeries(table, [.. added.Select(number => places[number])], [.. signals.Select(row => truth[row["id"]])]);
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
