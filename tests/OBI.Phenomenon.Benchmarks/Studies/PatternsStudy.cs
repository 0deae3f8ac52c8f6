using System.Diagnostics;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Benchmarks.Studies.Patterns;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How well patterns planted in simulated signals are found again, by scenario; the words of summaries are used where they are all that differs.</summary>
internal sealed class PatternsStudy(TextWriter output) : Study(output)
{
    private const string Ending = ".data.csv.gz";

    internal override void Run()
    {
        var folder = Path.Combine(ReferenceFolder.Root, "goldens", "patterns", "sim");
        Output.WriteLine($"scenario,{PatternScore.Header}");
        var all = new List<PatternScore>();
        foreach (var scenario in Directory.GetFiles(folder, $"A*{Ending}").Select(path => Path.GetFileName(path)[..^Ending.Length]).Order(StringComparer.Ordinal).GroupBy(name => name[..name.LastIndexOf('_')]))
        {
            var scores = scenario.Select(name => Score(PatternSeries.Read(folder, name, words: scenario.Key.StartsWith("A17", StringComparison.Ordinal)))).ToList();
            all.AddRange(scores);
            Output.WriteLine($"{scenario.Key},{PatternScore.Mean(scores)}");
        }

        Output.WriteLine($"all,{PatternScore.Mean(all)}");
    }

    internal static PatternScore Score(PatternSeries series)
    {
        var clock = Stopwatch.StartNew();
        var result = LatentClassAnalysis.Fit(series.Table, new LatentClassOptions());
        return PatternScore.Of(series, result, clock.Elapsed.TotalSeconds);
    }
}
