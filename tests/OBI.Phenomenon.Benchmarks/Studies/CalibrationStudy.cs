using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How often our own detector raises a false alarm at its nominal 0.5 %, in weeks and in quarters.</summary>
internal sealed class CalibrationStudy(TextWriter output) : Study(output)
{
    /// <summary>So many that a scenario's rate has a standard error of about 0.1 percentage point: alarms come in runs.</summary>
    private const int Replicates = 120;
    private const int Bundled = 300;

    private static readonly ObiOptions Options = new();

    /// <inheritdoc/>
    internal override void Run()
    {
        PrintScenarios("shared", NoufailySeries.ReadAll());
        PrintScenarios("drawn here", [.. from scenario in NoufailyScenario.All from replicate in Enumerable.Range(1001, Replicates) select scenario.Draw(replicate)]);
        foreach (var (late, pooled) in new[] { (false, false), (true, false), (true, true) })
        {
            PrintBundled(late, pooled);
        }
    }

    private void PrintScenarios(string name, IReadOnlyList<NoufailySeries> series)
    {
        if (series.Count == 0)
        {
            Output.WriteLine($"{name}: skipped, reference data not present");
            return;
        }

        var rates = series.GroupBy(one => one.Scenario).Select(group => (Scenario: group.Key, Rate: group.Average(FalseAlarms))).ToList();
        Print($"{name}, {rates.Count} scenarios", rates.Average(one => one.Rate));
        foreach (var (scenario, rate) in rates)
        {
            Print($"  scenario {scenario}", rate);
        }
    }

    private static double FalseAlarms(NoufailySeries series) => Share(new ObservedSeries(52, [.. series.Baseline]), NoufailySeries.Weeks, NoufailySeries.Weeks - NoufailySeries.FirstCurrent);

    private void PrintBundled(bool late, bool pooled)
    {
        var name = $"bundles{(late ? ", late" : string.Empty)}{(pooled ? ", scatter known from others" : string.Empty)}";
        var all = new List<double>();
        foreach (var signals in new[] { 0.05, 0.1, 0.2, 0.5, 1, 2, 5 })
        {
            var chance = new Random(20260112);
            var series = Enumerable.Range(0, Bundled).Select(_ => BundledSeries.Draw(chance, signals, late, pooled)).ToList();
            all.Add(series.Average(one => Share(one, BundledSeries.Weeks, 26)));
            Print($"  {name}, {signals} a week", all[^1]);
            Print($"  the same, last quarter as one window", series.Average(Quarter));
        }

        Print(name, all.Average());
    }

    private static double Share(ObservedSeries series, int weeks, int judged) =>
        new ObiDetector(Options).Judge(series, weeks - judged, weeks - 1).Average(judgement => judgement.Alarm ? 1.0 : 0);

    /// <summary>Whether the last quarter as a whole is an alarm, averaged over quarters that end in the last half year.</summary>
    private static double Quarter(ObservedSeries series) => Enumerable.Range(BundledSeries.Weeks - 26, 26).Average(last =>
        Baseline.Fit(series, last - 12, Options) is { } baseline
        && baseline.Expect(last - 12, last).MidAtLeast(series.Counts.AsSpan(last - 12, 13).ToArray().Sum()) <= Options.Alpha ? 1.0 : 0);

    private void Print(string name, double rate) => Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-55} {rate:F4}"));
}
