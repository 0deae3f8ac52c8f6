using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;
using OBI.Phenomenon.Analysis.Trends.Obi;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>What our own detector and the flexible Farrington method find on the same series when they raise as many false alarms.</summary>
internal sealed class DetectionStudy(TextWriter output) : Study(output)
{
    private const double Matched = 0.01;
    private const int Replicates = 6;

    /// <summary>The scenarios that the shared series were drawn from; the others are those that the detector was developed on.</summary>
    private static readonly int[] Shared = [1, 4, 6, 8, 10, 12, 14, 17, 20, 24];

    /// <inheritdoc/>
    internal override void Run()
    {
        Output.WriteLine($"{string.Empty,-36} {NoufailyFigures.Header}");
        Print("shared", NoufailySeries.ReadAll());
        Print("others", Drawn(NoufailyScenario.All.Where(scenario => !Shared.Contains(scenario.Number))));
    }

    private static List<NoufailySeries> Drawn(IEnumerable<NoufailyScenario> scenarios) =>
        [.. from scenario in scenarios from replicate in Enumerable.Range(1, Replicates) select scenario.Draw(replicate)];

    private void Print(string name, IReadOnlyList<NoufailySeries> series)
    {
        if (series.Count == 0)
        {
            Output.WriteLine($"{name}: skipped, reference data not present");
            return;
        }

        Print($"{name} obi", series, new ObiDetector(new ObiOptions()));
        Print($"{name} farrington", series, new FarringtonFlexibleDetector(FarringtonFlexibleOptions.Noufaily));
    }

    private void Print(string name, IReadOnlyList<NoufailySeries> series, IDetector detector)
    {
        var score = NoufailyScore.Of(series, (one, first, last) => [.. detector.Judge(one, first, last).Select(judgement => judgement.PValue ?? double.NaN)]);
        Print(name, "nominal", 0.005, score);
        Print(name, "matched, clean", score.Matching(Matched), score);
        Print(name, "matched, past", score.MatchingPast(Matched), score);
    }

    private void Print(string name, string kind, double threshold, NoufailyScore score) =>
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18}{kind,-15} {threshold:F4}{score.At(threshold)}"));
}
