using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Farrington;

/// <summary>The method against R's <c>farrington</c>, on every run of the reference data.</summary>
public sealed class FarringtonReferenceTest
{
    [Test]
    public void Detect_AllRuns_EqualReference()
    {
        var runs = ReferenceRun.Of("farrington");
        Assert.That(runs, Has.Count.EqualTo(43));
        foreach (var run in runs)
        {
            var (columns, rows) = run.Results();
            var first = int.Parse(rows[0][0], CultureInfo.InvariantCulture) - 1;

            var results = new FarringtonDetector(Options(run)).Detect(run.Series(), first, first + rows.Count - 1);

            foreach (var (result, row) in results.Zip(rows))
            {
                Compare($"{run} t={result.Step + 1}", result, name => ReferenceData.Number(row[columns[name]]));
            }

            Assert.That(results.Count(result => result.Alarm), Is.EqualTo(run.Alarms), run.ToString());
        }
    }

    private static void Compare(string where, FarringtonResult result, Func<string, double> reference)
    {
        Assert.That(result.Step + 1, Is.EqualTo((int)reference("t")), where);
        Assert.That(result.Alarm ? 1 : 0, Is.EqualTo((int)reference("alarm")), where);
        Assert.That(1 - result.PValue, ReferenceTolerance.Equals(reference("predQuantileOfObs")), where);
        Assert.That(result.Expected, ReferenceTolerance.Equals(reference("predMedian")), where);
        Assert.That(result.Outcome == Outcome.Evaluated ? result.Upper : 0, ReferenceTolerance.Equals(reference("upperbound")), where);
    }

    private static FarringtonOptions Options(ReferenceRun run)
    {
        var limit = run.Control.GetValueOrDefault("limit54", "5|4").Split('|');
        return new FarringtonOptions(
            run.Whole("b", 5),
            run.Whole("w", 3),
            run.Flag("reweight", true),
            run.Flag("trend", true),
            run.Control.GetValueOrDefault("powertrans", "2/3") switch
            {
                "2/3" => PowerTransform.TwoThirds,
                "1/2" => PowerTransform.SquareRoot,
                "none" => PowerTransform.None,
                var other => throw new InvalidOperationException($"{run}: unknown power {other}"),
            },
            run.Number("alpha", 0.05),
            int.Parse(limit[0], CultureInfo.InvariantCulture),
            int.Parse(limit[1], CultureInfo.InvariantCulture));
    }
}
