using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.FarringtonFlexible;

/// <summary>The method against R's <c>farringtonFlexible</c>, on every run of the reference data.</summary>
public sealed class FarringtonFlexibleReferenceTest
{
    [Test]
    public void Detect_CompatMode_EqualsReference()
    {
        var runs = ReferenceRun.Of("farringtonFlexible");
        Assert.That(runs, Has.Count.EqualTo(103));
        foreach (var run in runs)
        {
            var (columns, rows) = run.Results();
            var first = int.Parse(rows[0][0], System.Globalization.CultureInfo.InvariantCulture) - 1;

            var results = new FarringtonFlexibleDetector(Options(run)).Detect(run.Series(), first, first + rows.Count - 1);

            foreach (var (result, row) in results.Zip(rows))
            {
                Compare(run, result, name => ReferenceData.Number(row[columns[name]]));
            }

            Assert.That(results.Count(result => result.Alarm), Is.EqualTo(run.Alarms), run.ToString());
        }
    }

    private static void Compare(ReferenceRun run, FarringtonResult result, Func<string, double> reference)
    {
        var where = $"{run} t={result.Step + 1}";
        var exact = run.Control.GetValueOrDefault("thresholdMethod", "delta") != "delta";
        Assert.That(result.Step + 1, Is.EqualTo((int)reference("t")), where);
        Assert.That(result.Alarm ? 1 : 0, Is.EqualTo((int)reference("alarm")), where);
        Assert.That(result.Judgement.Upper, exact && !double.IsNaN(reference("upperbound")) ? Is.EqualTo(reference("upperbound")) : ReferenceTolerance.Equals(reference("upperbound")), where);
        Assert.That(result.Outcome == Outcome.Evaluated ? result.Expected : null, ReferenceTolerance.Equals(reference("expected")), where);
        Assert.That(result.Score, ReferenceTolerance.Equals(reference("score")), where);
        Assert.That(result.PValue, ReferenceTolerance.Equals(reference("pvalue")), where);
        Assert.That(result.Dispersion, ReferenceTolerance.Equals(reference("phi")), where);
        Assert.That(result.Trend is null ? 0 : 1, Is.EqualTo((int)reference("trendIncluded")), where);
        Assert.That(result.Trend, ReferenceTolerance.Equals(reference("trendCoef")), where);
        if (exact)
        {
            Assert.That(result.BoundMean, ReferenceTolerance.Equals(reference("mu0Quantile")), where);
        }
    }

    private static FarringtonFlexibleOptions Options(ReferenceRun run) => new(
        run.Whole("b", 5),
        run.Whole("w", 3),
        run.Whole("noPeriods", 1),
        run.Control.ContainsKey("pastWeeksNotIncluded") ? run.Whole("pastWeeksNotIncluded", 0) : null,
        run.Flag("reweight", true),
        run.Number("weightsThreshold", 2.58),
        run.Flag("trend", true),
        run.Number("pThresholdTrend", 0.05),
        run.Flag("populationOffset", false),
        run.Control.GetValueOrDefault("thresholdMethod", "delta") switch
        {
            "delta" => BoundMethod.Delta,
            "nbPlugin" => BoundMethod.NegativeBinomial,
            "muan" => BoundMethod.UpperMean,
            var other => throw new InvalidOperationException($"{run}: unknown method {other}"),
        },
        PowerTransform.TwoThirds,
        run.Number("alpha", 0.05),
        mode: FarringtonMode.Compat);
}
