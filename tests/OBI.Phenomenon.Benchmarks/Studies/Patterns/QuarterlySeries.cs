using System.Globalization;
using System.IO.Compression;
using OBI.Phenomenon.Analysis.Patterns.Agreement;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>Signals of one state over some quarters, with the pattern each was drawn from (−1: noise) and what became of the patterns.</summary>
internal sealed record QuarterlySeries(string Name, IReadOnlyList<QuarterlySignal> Signals, IReadOnlyList<TrackedEvent> Events)
{
    private static readonly string[] FieldNames = ["modus", "target", "objective", "channel", "region"];

    private static readonly Dictionary<string, LifeCycleKind> Kinds = new()
    {
        ["emerge"] = LifeCycleKind.Emerging,
        ["vanish"] = LifeCycleKind.Vanished,
        ["grow"] = LifeCycleKind.Growing,
        ["shrink"] = LifeCycleKind.Shrinking,
        ["split"] = LifeCycleKind.Splitting,
        ["merge"] = LifeCycleKind.Merging,
        ["recur"] = LifeCycleKind.Recurring,
    };

    private int Quarters => Signals.Max(signal => signal.Quarter) + 1;

    /// <summary>Every sequence of a folder.</summary>
    internal static IEnumerable<QuarterlySeries> ReadAll(string folder) =>
        Directory.GetFiles(folder, "*.data.csv.gz").Order(StringComparer.Ordinal).Select(path => Read(path[..^".data.csv.gz".Length]));

    /// <summary>Fits one model, follows its patterns, and says what became of them by the numbers of the planted ones.</summary>
    internal (int Classes, double Ari, IReadOnlyList<TrackedEvent> Events) Track()
    {
        var (table, places) = Table();
        var result = LatentClassAnalysis.Fit(table, new LatentClassOptions { Draws = 0 });
        var history = LifeCycleTracker.Track(table, result, PeriodSignals.Of(Signals.Zip(places, (signal, place) => (signal.Quarter, place)), Quarters));
        var found = places.Select(place => (int)history.Result.Assignments[place].Pattern).ToArray();
        var planted = Enumerable.Range(0, history.Result.Model.Patterns).Select(pattern => Majority(found, pattern)).ToArray();
        return (
            history.Result.Model.Patterns,
            AdjustedRandIndex.Of([.. Signals.Select(signal => signal.Planted)], found),
            [.. history.Events.Where(change => change.Kind != LifeCycleKind.Drifting).Select(change => change with
            {
                Sources = [.. change.Sources.Select(source => planted[source])],
                Targets = [.. change.Targets.Select(target => planted[target])],
            })]);
    }

    private int Majority(int[] found, int pattern) =>
        Signals.Where((_, signal) => found[signal] == pattern).GroupBy(signal => signal.Planted).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault(-1);

    private (ProfileTable Table, int[] Places) Table()
    {
        var fields = FieldNames
            .Select((name, field) => new ProfileField(name, name == "region" ? FieldKind.Single : FieldKind.Multiple, [.. Signals.SelectMany(signal => signal.Labels[field]).Distinct().Order(StringComparer.Ordinal)]))
            .ToArray();
        var numbers = fields.SelectMany((field, number) => field.Labels.Select(label => (number, label))).Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number);
        var builder = new ProfileTableBuilder([.. fields]);
        var added = Signals.Select(signal => builder.Add(
            signal.Labels.Select((labels, field) => labels.Length > 0 ? 1 << field : 0).Sum(),
            [.. signal.Labels.SelectMany((labels, field) => labels.Select(label => numbers[(field, label)]))])).ToArray();
        var (table, places) = builder.Build();
        return (table, [.. added.Select(number => places[number])]);
    }

    private static QuarterlySeries Read(string path)
    {
        using var data = new StreamReader(new GZipStream(File.OpenRead(path + ".data.csv.gz"), CompressionMode.Decompress));
        using var truth = new StreamReader(new GZipStream(File.OpenRead(path + ".truth.csv.gz"), CompressionMode.Decompress));
        var rows = Rows(data).ToList();
        var planted = Rows(truth).ToDictionary(row => row["id"], row => int.Parse(row["cluster"], CultureInfo.InvariantCulture));
        var quarters = rows.Select(row => row["quarter"]).Distinct().Order(StringComparer.Ordinal).ToList();
        var signals = rows.Select(row => new QuarterlySignal(quarters.IndexOf(row["quarter"]), [.. FieldNames.Select(field => Parts(row[field], '|'))], planted[row["id"]]));
        using var events = new StreamReader(path + ".events.csv");
        return new QuarterlySeries(
            Path.GetFileName(path),
            [.. signals.Where(signal => signal.Labels.Any(labels => labels.Length > 0))],
            [.. Rows(events).Select(row => new TrackedEvent(Kinds[row["event"]], quarters.IndexOf(row["quarter"]), [.. Numbers(row["sources"])], [.. Numbers(row["targets"])]))]);
    }

    private static IEnumerable<Dictionary<string, string>> Rows(StreamReader reader)
    {
        var header = reader.ReadLine()!.Split(',');
        while (reader.ReadLine() is { } line)
        {
            yield return header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    private static string[] Parts(string cell, char separator) => [.. cell.Split(separator, StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private static IEnumerable<int> Numbers(string cell) => Parts(cell, '+').Select(part => int.Parse(part, CultureInfo.InvariantCulture));
}
