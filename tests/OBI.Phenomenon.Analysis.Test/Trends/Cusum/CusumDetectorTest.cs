using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Cusum;
using OBI.Phenomenon.Analysis.Trends.Regression;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Cusum;

public sealed class CusumDetectorTest
{
    [TestCase("standard")]
    [TestCase("rossi_glm")]
    [TestCase("anscombe")]
    public void Detect_ReferenceSeries_AgreesToEightDigits(string settings)
    {
        var runs = ReferenceChart.All("cusum", settings);

        foreach (var run in runs)
        {
            var results = new CusumDetector(Options(run.Controls)).Detect(run.Series, run.First, run.Last);

            Assert.That(NumberComparison.Largest(results.Select(result => result.Mean), run.Column(4)), Is.LessThan(1e-8), run.Name);
            AssertChart(results, run);
        }

        Assert.That(runs, Has.Count.EqualTo(16));
    }

    [Test]
    public void Run_MeanOfTheReference_AgreesToEightDigits()
    {
        foreach (var run in ReferenceChart.All("cusum", "rossi_glm"))
        {
            var results = new CusumDetector(Options(run.Controls)).Run(run.Series, run.First, new InControlMean([.. run.Column(4)], 0));

            AssertChart(results, run);
        }
    }

    // The first steps of the reference (algo.cusum of surveillance 1.20.3, trans = rossi, m = glm).
    [Test]
    public void Detect_ReferenceSteps_Agrees()
    {
        var series = new CountSeries("weekly", 52, [.. ReferenceStart.SalmonellaAgona]);

        var results = new CusumDetector(new CusumOptions(transformation: CusumTransformation.Rossi, mean: CusumMean.Seasonal)).Detect(series, 111, 114);

        Assert.That(results.Select(result => result.Mean), Is.EqualTo(new[] { 1.3427198777895704, 1.3338999654005679, 1.3411428889844632, 1.3646035404853989 }).Within(1e-8));
        Assert.That(results.Select(result => result.Cusum), Is.EqualTo(new[] { 0, 0, 0.94988466995711618, 0.42789984923988522 }).Within(1e-8));
        Assert.That(results.Select(result => result.Upper), Is.EqualTo(new[] { 5.9994776882928971, 5.9770961257783384, 5.9954794487057637, 4.5829046949342294 }).Within(1e-8));
        Assert.That(results.Select(result => result.Alarm), Has.All.False);
    }

    [TestCase(CusumTransformation.Standard)]
    [TestCase(CusumTransformation.PearsonNegativeBinomial)]
    public void Judge_CountAtTheBound_AlarmsAndOneFewerDoesNot(CusumTransformation transformation)
    {
        double[] before = [4, 5, 3, 7, 5, 6, 2, 8];
        var detector = new CusumDetector(new CusumOptions(transformation: transformation, alpha: transformation == CusumTransformation.Standard ? null : 0.3));
        var bound = detector.Judge(Weekly([.. before, 5]), 8, 8)[0].Upper!.Value;

        Assert.That(detector.Judge(Weekly([.. before, bound]), 8, 8)[0].Alarm, Is.True);
        Assert.That(detector.Judge(Weekly([.. before, bound - 1]), 8, 8)[0].Alarm, Is.False);
    }

    [Test]
    public void Detect_NegativeBinomialWithoutAlpha_EstimatesItFromTheStepsBefore()
    {
        var series = Weekly(0, 9, 1, 0, 14, 2, 0, 6, 1, 0, 11, 3, 8);
        var alpha = NegativeBinomialRegressionAlpha(series, 12);

        var estimated = new CusumDetector(new CusumOptions(transformation: CusumTransformation.PearsonNegativeBinomial)).Detect(series, 12, 12);
        var given = new CusumDetector(new CusumOptions(transformation: CusumTransformation.PearsonNegativeBinomial, alpha: alpha)).Detect(series, 12, 12);

        Assert.That(alpha, Is.GreaterThan(0.5));
        Assert.That(estimated[0].Upper, Is.EqualTo(given[0].Upper));
        Assert.That(estimated[0].Cusum, Is.EqualTo(given[0].Cusum).Within(1e-9));
    }

    [Test]
    public void Judge_CountNeverObserved_LeavesTheSumAsItWas()
    {
        var judged = new CusumDetector(new CusumOptions()).Judge(Weekly(2, 2, 2, 2, 6, double.NaN, 2), 4, 6);

        Assert.That(judged.Select(step => step.Outcome), Is.EqualTo(new[] { Outcome.Evaluated, Outcome.InsufficientHistory, Outcome.Evaluated }));
        Assert.That(judged[2].Score, Is.EqualTo(judged[0].Score - 1.04).Within(1e-12));
    }

    [TestCase(0)]
    [TestCase(2)]
    public void Judge_NothingBefore_SaysSo(int first)
    {
        var judged = new CusumDetector(new CusumOptions()).Judge(Weekly(0, 0, 5), first, 2);

        Assert.That(judged.Select(step => (step.Outcome, step.Alarm)), Has.All.EqualTo((Outcome.InsufficientHistory, false)));
    }

    private static void AssertChart(IReadOnlyList<CusumResult> results, ReferenceChart run)
    {
        Assert.That(NumberComparison.Largest(results.Select(result => result.Cusum), run.Column(5)), Is.LessThan(1e-8), run.Name);
        Assert.That(NumberComparison.Largest(results.Select(result => result.Upper), run.Column(6)), Is.LessThan(1e-8), run.Name);
        Assert.That(results.Select(result => result.Alarm), Is.EqualTo(run.Column(7).Select(alarm => alarm == 1)), run.Name);
    }

    private static double NegativeBinomialRegressionAlpha(CountSeries series, int first) =>
        InControlMean.Fit(series, first, first, harmonics: 0, trend: false, MeanModel.NegativeBinomial)!.Alpha;

    private static CountSeries Weekly(params double[] counts) => new("weekly", 52, [.. counts]);

    private static CusumOptions Options(IReadOnlyDictionary<string, string> controls) => new(
        double.Parse(controls["k"], CultureInfo.InvariantCulture),
        double.Parse(controls["h"], CultureInfo.InvariantCulture),
        Enum.Parse<CusumTransformation>(controls["trans"], ignoreCase: true),
        controls.ContainsKey("m") ? CusumMean.Seasonal : CusumMean.Average);
}
