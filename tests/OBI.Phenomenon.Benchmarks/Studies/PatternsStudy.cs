using System.Diagnostics;
using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Benchmarks.Studies.Patterns;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How well patterns planted in simulated signals are found again.</summary>
internal sealed class PatternsStudy(TextWriter output) : Study(output)
{
    internal override void Run()
    {
        var folder = Path.Combine(ReferenceFolder.Root, "goldens", "patterns", "sim");
        Output.WriteLine("set,n,profiles,true,classes,ari,seconds");
        var only = Environment.GetEnvironmentVariable("PATTERN_SETS")?.Split(',');
        foreach (var name in Directory.GetFiles(folder, "A*.data.csv.gz").Select(path => Path.GetFileName(path)[..^".data.csv.gz".Length]).Order(StringComparer.Ordinal).Where(name => !name.StartsWith("A18", StringComparison.Ordinal)))
        {
            if (only is not null && !only.Any(part => name.StartsWith(part, StringComparison.Ordinal)))
            {
                continue;
            }

            var series = PatternSeries.Read(folder, name);
            var clock = Stopwatch.StartNew();
            var result = LatentClassAnalysis.Fit(series.Table, new LatentClassOptions());
            var found = series.Places.Select(place => result.Assignments[place].Pattern).ToArray();
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{series.Truth.Length},{series.Table.Count},{series.Truth.Where(t => t >= 0).Distinct().Count()},{result.Choice.Classes},{Ari(series.Truth, found):F3},{clock.Elapsed.TotalSeconds:F2}"));
        }
    }

    private static double Ari(int[] left, int[] right)
    {
        static double Pairs(double n) => n * (n - 1) / 2;
        var cells = left.Zip(right).GroupBy(pair => pair).Sum(group => Pairs(group.Count()));
        var (a, b) = (left.GroupBy(x => x).Sum(group => Pairs(group.Count())), right.GroupBy(x => x).Sum(group => Pairs(group.Count())));
        var expected = a * b / Pairs(left.Length);
        return (cells - expected) / (((a + b) / 2) - expected);
    }
}
