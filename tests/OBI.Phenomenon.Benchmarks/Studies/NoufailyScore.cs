using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How often a detector errs and what it finds on the simulated series of Noufaily et al. (2013).</summary>
/// <remarks>
/// Give <see cref="Of"/> a function from a series and a range of steps to a number for each step: the lower, the less usual. It is an alarm
/// when it is at most a threshold; NaN, or anything above 1, never is. A detector's own conditions, such as "enough cases lately", are expressed by
/// giving NaN. Then <see cref="At"/> gives the figures at a threshold, for one scenario or all pooled, and <see cref="Matching"/> the threshold
/// at which the false alarms on clean histories are as frequent as asked. False alarms: share of the 49 current weeks with an alarm while there
/// is no current outbreak. Detection: share of outbreaks with an alarm in at least one week from their first case to their last.
/// </remarks>
internal sealed class NoufailyScore
{
    /// <summary>The smallest outbreak in the mean detection, in standard deviations.</summary>
    internal const int Smallest = 3;

    /// <summary>The largest outbreak in the mean detection.</summary>
    internal const int Largest = 8;

    private readonly List<Scored> _scored = [];

    /// <summary>Runs a detector over all series: with and without past outbreaks, and for each size of a current outbreak.</summary>
    /// <param name="series">The series, from <see cref="NoufailySeries.ReadAll"/>.</param>
    /// <param name="scores">Scores the steps from first to last, both included.</param>
    internal static NoufailyScore Of(IReadOnlyList<NoufailySeries> series, Func<CountSeries, int, int, IReadOnlyList<double>> scores)
    {
        var result = new NoufailyScore();
        foreach (var one in series)
        {
            double[] past = [.. one.Baseline.Zip(one.PastOutbreaks, (cases, added) => cases + added)];
            result._scored.Add(new Scored(
                one.Scenario,
                scores(Count(one.Baseline), NoufailySeries.FirstCurrent, NoufailySeries.Weeks - 1),
                scores(Count(past), NoufailySeries.FirstCurrent, NoufailySeries.Weeks - 1),
                Outbreaks(one, one.Baseline, scores),
                Outbreaks(one, past, scores)));
        }

        return result;
    }

    /// <summary>The figures at a threshold.</summary>
    /// <param name="threshold">A step is an alarm when its score is at most this.</param>
    /// <param name="scenario">One scenario, or null for all together.</param>
    internal NoufailyFigures At(double threshold, int? scenario = null)
    {
        var chosen = _scored.Where(one => scenario is null || one.Scenario == scenario).ToList();
        var means = chosen.Select(one => one.Past.Average(score => score <= threshold ? 1.0 : 0)).ToList();
        var mean = means.Average();
        return new NoufailyFigures(
            chosen.SelectMany(one => one.CleanWeeks).Average(score => score <= threshold ? 1.0 : 0),
            chosen.SelectMany(one => one.PastWeeks).Average(score => score <= threshold ? 1.0 : 0),
            Detected(chosen, one => one.Clean, threshold),
            Detected(chosen, one => one.Past, threshold),
            Math.Sqrt(means.Sum(value => (value - mean) * (value - mean)) / (means.Count - 1) / means.Count));
    }

    /// <summary>The highest threshold at which no larger share of current weeks on clean histories is an alarm.</summary>
    internal double Matching(double falseAlarms) => Threshold(falseAlarms, [.. _scored.SelectMany(one => one.CleanWeeks)]);

    /// <summary>The same with histories that have outbreaks.</summary>
    internal double MatchingPast(double falseAlarms) => Threshold(falseAlarms, [.. _scored.SelectMany(one => one.PastWeeks)]);

    private static double Threshold(double falseAlarms, List<double> weeks)
    {
        double[] sorted = [.. weeks.Where(score => !double.IsNaN(score)).Order()];
        var allowed = Math.Min((int)Math.Floor(falseAlarms * weeks.Count), sorted.Length);
        while (allowed > 0 && allowed < sorted.Length && sorted[allowed - 1] == sorted[allowed])
        {
            allowed--;
        }

        return allowed == 0 ? double.NegativeInfinity : sorted[allowed - 1];
    }

    /// <summary>Prints the figures, all scenarios pooled and then each.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">What was scored.</param>
    /// <param name="nominal">The threshold the detector is used with.</param>
    internal void Print(TextWriter output, string name, double nominal)
    {
        var matched = Matching(0.01);
        output.WriteLine($"## {name}");
        output.WriteLine($"{string.Empty,-26} {NoufailyFigures.Header}");
        Print(output, "nominal", nominal, null);
        Print(output, "matched", matched, null);
        foreach (var scenario in _scored.Select(one => one.Scenario).Distinct())
        {
            Print(output, "nominal", nominal, scenario);
            Print(output, "matched", matched, scenario);
        }
    }

    private void Print(TextWriter output, string kind, double threshold, int? scenario) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(scenario is null ? "all" : $"s{scenario}"),-3} {kind} {threshold,-14:G4} {At(threshold, scenario)}"));

    /// <summary>For each size, the lowest score from the outbreak's first case to its last.</summary>
    private static double[] Outbreaks(NoufailySeries series, double[] history, Func<CountSeries, int, int, IReadOnlyList<double>> scores)
    {
        var lowest = new double[Largest - Smallest + 1];
        for (var k = Smallest; k <= Largest; k++)
        {
            var added = series.CurrentOutbreaks[k - 1];
            var counts = history.ToArray();
            for (var week = 0; week < added.Length; week++)
            {
                counts[NoufailySeries.FirstCurrent + week] += added[week];
            }

            var first = NoufailySeries.FirstCurrent + Array.FindIndex(added, cases => cases > 0);
            var last = NoufailySeries.FirstCurrent + Array.FindLastIndex(added, cases => cases > 0);
            lowest[k - Smallest] = scores(Count(counts), first, last).Where(score => !double.IsNaN(score)).DefaultIfEmpty(double.NaN).Min();
        }

        return lowest;
    }

    private static CountSeries Count(double[] counts) => new("simulated", 52, ImmutableArray.Create(counts));

    private static double[] Detected(List<Scored> chosen, Func<Scored, double[]> outbreaks, double threshold) =>
        [.. Enumerable.Range(0, Largest - Smallest + 1).Select(k => chosen.Average(one => outbreaks(one)[k] <= threshold ? 1.0 : 0))];

    private sealed record Scored(int Scenario, IReadOnlyList<double> CleanWeeks, IReadOnlyList<double> PastWeeks, double[] Clean, double[] Past);
}
