using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How often the Farrington methods err and what they find, as the reference computes them and corrected.</summary>
internal sealed class FarringtonStudy(TextWriter output) : Study(output)
{
    private const double Alpha = 0.005;

    /// <inheritdoc/>
    internal override void Run()
    {
        var series = NoufailySeries.ReadAll();
        if (series.Count == 0)
        {
            Output.WriteLine("skipped: reference data not present");
            return;
        }

        foreach (var mode in new[] { FarringtonMode.Compat, FarringtonMode.Corrected })
        {
            Print(series, $"flexible, Noufaily's choices, {mode}", With(mode, FarringtonFlexibleOptions.Noufaily.Bound, 10, 26, 2.58, 1));
            Print(series, $"flexible, Noufaily's choices but the trend tested at 0.05, {mode}", With(mode, BoundMethod.NegativeBinomial, 10, 26, 2.58, 0.05));
            Print(series, $"flexible, Noufaily's choices but the upper mean, {mode}", With(mode, BoundMethod.UpperMean, 10, 26, 2.58, 1));
            Print(series, $"flexible, choices of 1996, {mode}", With(mode, BoundMethod.Delta, 1, 3, 1, 0.05));
        }

        var classic = new FarringtonDetector(new FarringtonOptions(alpha: 2 * Alpha, casesNeeded: 0));
        NoufailyScore.Of(series, (one, first, last) => Scores(classic.Judge(one, first, last))).Print(Output, "classic", Alpha);
    }

    private static FarringtonFlexibleOptions With(FarringtonMode mode, BoundMethod bound, int seasons, int excluded, double threshold, double significance) => new(
        seasons: seasons, excludedSteps: excluded, reweightThreshold: threshold, trendSignificance: significance, bound: bound, alpha: Alpha, casesNeeded: 0, mode: mode);

    private void Print(IReadOnlyList<NoufailySeries> series, string name, FarringtonFlexibleOptions options)
    {
        var detector = new FarringtonFlexibleDetector(options);
        NoufailyScore.Of(series, (one, first, last) => Scores(detector.Judge(one, first, last))).Print(Output, name, Alpha);
    }

    /// <summary>The p-value where an alarm is possible.</summary>
    private static double[] Scores(IReadOnlyList<Judgement> judgements) =>
        [.. judgements.Select(judgement => judgement is { Outcome: Outcome.Evaluated, Observed: > 0, PValue: { } p } ? p : double.NaN)];
}
