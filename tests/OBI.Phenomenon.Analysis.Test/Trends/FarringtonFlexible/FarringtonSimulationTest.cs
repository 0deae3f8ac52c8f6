using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.FarringtonFlexible;

/// <summary>The method against reference outputs on simulated series, rare ones among them.</summary>
public sealed class FarringtonSimulationTest
{
    private static readonly Lazy<Dictionary<(string, string), (double[] Clean, double[] Past)>> Simulated = new(Read);

    private static readonly FarringtonFlexibleOptions Noufaily =
        new(seasons: 10, excludedSteps: 26, trendSignificance: 1, bound: BoundMethod.NegativeBinomial, alpha: 0.005, casesNeeded: 0, mode: FarringtonMode.Compat);

    private static readonly FarringtonFlexibleOptions Classic = new(excludedSteps: 3, reweightThreshold: 1, alpha: 0.005, casesNeeded: 0, mode: FarringtonMode.Compat);

    [TestCase("R_noufaily_every10", true, 1)]
    [TestCase("R_classic_every10", false, 1)]
    [TestCase("FF_noufaily", true, 12)]
    [TestCase("FF_classic", false, 12)]
    public void Detect_CompatMode_EqualsReference(string file, bool noufaily, int every)
    {
        var rows = ReferenceData.Rows($"goldens/trends/sim/{file}.csv.gz").Where((_, index) => index % every == 0);
        var detector = new FarringtonFlexibleDetector(noufaily ? Noufaily : Classic);
        foreach (var row in rows)
        {
            var (clean, past) = Simulated.Value[(row[0], row[1])];
            var step = (int)ReferenceData.Number(row[2]) - 1;

            Compare(string.Join(' ', row.Take(3)), detector.Detect(new CountSeries("clean", 52, [.. clean]), step, step)[0], row.AsSpan(3, 5), noufaily);
            Compare(string.Join(' ', row.Take(3)), detector.Detect(new CountSeries("past", 52, [.. past]), step, step)[0], row.AsSpan(8, 5), noufaily);
        }
    }

    private static void Compare(string where, FarringtonResult result, ReadOnlySpan<string> reference, bool exact)
    {
        Assert.That(result.Expected, ReferenceTolerance.Equals(ReferenceData.Number(reference[0])), where);
        Assert.That(result.Upper, exact ? Is.EqualTo(ReferenceData.Number(reference[1])) : ReferenceTolerance.Equals(ReferenceData.Number(reference[1])), where);
        Assert.That(result.PValue, ReferenceTolerance.Equals(ReferenceData.Number(reference[2])), where);
        Assert.That(result.Dispersion, ReferenceTolerance.Equals(ReferenceData.Number(reference[3])), where);
        Assert.That(result.Alarm, Is.EqualTo(reference[4] == "1"), where);
    }

    private static Dictionary<(string, string), (double[] Clean, double[] Past)> Read()
    {
        var all = new Dictionary<(string, string), (double[] Clean, double[] Past)>();
        foreach (var row in ReferenceData.Rows("goldens/trends/sim/series.csv.gz"))
        {
            if (!all.TryGetValue((row[0], row[1]), out var series))
            {
                series = (new double[624], new double[624]);
                all.Add((row[0], row[1]), series);
            }

            var step = (int)ReferenceData.Number(row[2]) - 1;
            series.Clean[step] = ReferenceData.Number(row[4]);
            series.Past[step] = series.Clean[step] + ReferenceData.Number(row[5]);
        }

        return all;
    }
}
