using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How far the flexible Farrington method is from reference outputs, on every week of every simulated series.</summary>
internal sealed class FarringtonReferenceStudy(TextWriter output) : Study(output)
{
    /// <inheritdoc/>
    internal override void Run()
    {
        var series = NoufailySeries.ReadAll();
        Compare(series, "FF_noufaily", new(seasons: 10, excludedSteps: 26, trendSignificance: 1, bound: BoundMethod.NegativeBinomial, alpha: 0.005, casesNeeded: 0, mode: FarringtonMode.Compat));
        Compare(series, "FF_classic", new(excludedSteps: 3, reweightThreshold: 1, alpha: 0.005, casesNeeded: 0, mode: FarringtonMode.Compat));
    }

    private void Compare(IReadOnlyList<NoufailySeries> series, string file, FarringtonFlexibleOptions options)
    {
        var detector = new FarringtonFlexibleDetector(options);
        var reference = (ReferenceFolder.Lines($"goldens/trends/sim/{file}.csv.gz") ?? []).Skip(1).Select(line => line.Split(','))
            .ToLookup(row => (row[0], row[1]), row => row.Skip(3).Select(ReferenceFolder.Number).ToArray());
        var (weeks, alarms, worst) = (0, 0, new double[4]);
        foreach (var one in series)
        {
            double[] past = [.. one.Baseline.Zip(one.PastOutbreaks, (cases, added) => cases + added)];
            var key = (one.Scenario.ToString(CultureInfo.InvariantCulture), one.Replicate.ToString(CultureInfo.InvariantCulture));
            foreach (var (counts, offset) in new[] { (one.Baseline, 0), (past, 5) })
            {
                var results = detector.Detect(new CountSeries("simulated", 52, [.. counts]), NoufailySeries.FirstCurrent, NoufailySeries.Weeks - 1);
                foreach (var (result, row) in results.Zip(reference[key]))
                {
                    double?[] numbers = [result.Expected, result.Upper, result.PValue, result.Dispersion];
                    for (var i = 0; i < numbers.Length; i++)
                    {
                        worst[i] = Math.Max(worst[i], Math.Abs((numbers[i] ?? double.NaN) - row[offset + i]) / Math.Max(1, Math.Abs(row[offset + i])));
                    }

                    weeks++;
                    alarms += result.Alarm == (row[offset + 4] == 1) ? 0 : 1;
                }
            }
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {weeks} weeks, {alarms} alarms differ; largest relative difference: expected {worst[0]:E1}, upper {worst[1]:E1}, p-value {worst[2]:E1}, dispersion {worst[3]:E1}"));
    }
}
