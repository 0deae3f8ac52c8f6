using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies.Patterns;

/// <summary>How well what becomes of patterns is found: in the shared sequences, and in sequences of our own with other rules and traps.</summary>
internal sealed class LifeCyclesStudy(TextWriter output) : Study(output)
{
    private const int OwnSeeds = 6;

    internal override void Run()
    {
        var only = Environment.GetEnvironmentVariable("SEQUENCES")?.Split(',') ?? [];
        Output.WriteLine("sequence,signals,planted,classes,ari,events,found,false");
        Report(QuarterlySeries.ReadAll(Path.Combine(ReferenceFolder.Root, "goldens", "patterns", "time")).Where(series => only.Length == 0 || only.Any(series.Name.StartsWith)));
        Report(LifeCycleWorld.Scenarios
            .SelectMany(scenario => Enumerable.Range(1, OwnSeeds).Select(seed => new LifeCycleWorld(scenario, seed).Simulate()))
            .Where(series => only.Length == 0 || only.Any(series.Name.StartsWith)));
    }

    private void Report(IEnumerable<QuarterlySeries> sequences)
    {
        var scores = new SortedDictionary<string, EventScore>(StringComparer.Ordinal);
        foreach (var series in sequences)
        {
            var (classes, ari, events) = series.Track();
            var score = EventScore.Of(series.Events, events);
            scores[series.Name[..series.Name.LastIndexOf('_')]] = scores.GetValueOrDefault(series.Name[..series.Name.LastIndexOf('_')]) + score;
            Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{series.Name},{series.Signals.Count},{series.Signals.Max(signal => signal.Planted) + 1},{classes},{ari:F3},{score.Planted},{score.Found},{score.False}  {string.Join("; ", events.Select(Words))}"));
        }

        Output.WriteLine("scenario,planted,found,false,precision,recall,f1");
        foreach (var (scenario, score) in scores.Append(KeyValuePair.Create("all", scores.Values.Aggregate(default(EventScore), (sum, score) => sum + score))))
        {
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scenario},{score.Planted},{score.Found},{score.False},{score.Precision:F3},{score.Recall:F3},{score.F1:F3}"));
        }
    }

    private static string Words(TrackedEvent change) => $"{change.Kind}@{change.Period} {string.Join('+', change.Sources)}>{string.Join('+', change.Targets)}";
}
