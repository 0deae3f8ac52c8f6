using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Ears;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Ears;

public sealed class EarsDetectorTest
{
    [TestCase("C1")]
    [TestCase("C2")]
    [TestCase("C3")]
    [TestCase("C1_b14_s1")]
    public void Detect_ReferenceSeries_AgreesToEightDigits(string settings)
    {
        var runs = ReferenceChart.All("earsC", settings);

        foreach (var run in runs)
        {
            var results = new EarsDetector(Options(run.Controls)).Detect(run.Series, run.First, run.Last);

            Assert.That(NumberComparison.Largest(results.Select(result => result.Mean), run.Column(4)), Is.LessThan(1e-8), run.Name);
            Assert.That(NumberComparison.Largest(results.Select(result => result.Deviation), run.Column(5)), Is.LessThan(1e-8), run.Name);
            Assert.That(NumberComparison.Largest(results.Select(result => result.Upper), run.Column(6)), Is.LessThan(1e-8), run.Name);
            Assert.That(results.Select(result => result.Alarm), Is.EqualTo(run.Column(7).Select(alarm => alarm == 1)), run.Name);
        }

        Assert.That(runs, Has.Count.EqualTo(16));
    }

    // Steps of the reference (earsC of surveillance 1.20.3, C3): without excess before, with one step's, and with that of both.
    [TestCase(12, 1.2857142857142858, 1.4960264830861913, 3.9321580267670546, false)]
    [TestCase(21, 0.8571428571428571, 0.89973541084243736, 1.8511774371279464, true)]
    [TestCase(22, 1, 1, 0, true)]
    [TestCase(32, 1.8571428571428572, 1.6761634196950514, 2.5219559587357216, true)]
    public void Detect_ReferenceSteps_Agrees(int step, double mean, double deviation, double upper, bool alarm)
    {
        var series = Weekly(ReferenceStart.SalmonellaAgona);

        var result = new EarsDetector(new EarsOptions(EarsMethod.C3)).Detect(series, step, step)[0];

        Assert.That(result.Mean, Is.EqualTo(mean).Within(1e-12));
        Assert.That(result.Deviation, Is.EqualTo(deviation).Within(1e-12));
        Assert.That(result.Upper, Is.EqualTo(upper).Within(1e-8));
        Assert.That(result.Alarm, Is.EqualTo(alarm));
    }

    [Test]
    public void Judge_TooFewStepsBefore_SaysSo()
    {
        var judged = new EarsDetector(new EarsOptions()).Judge(Weekly(1, 2, 1, 2, 1, 2, 1, 9), 6, 7);

        Assert.That(judged[0].Outcome, Is.EqualTo(Outcome.InsufficientHistory));
        Assert.That(judged[1], Is.EqualTo(judged[1] with { Outcome = Outcome.Evaluated, Alarm = true }));
    }

    [Test]
    public void Judge_BaselineThatDoesNotVary_AlarmsInC1AndHasNoBoundInC3()
    {
        var series = Weekly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

        var c1 = new EarsDetector(new EarsOptions()).Judge(series, 12, 12)[0];
        var c3 = new EarsDetector(new EarsOptions(EarsMethod.C3)).Judge(series, 12, 12)[0];

        Assert.That((c1.Upper, c1.Alarm, c1.Outcome), Is.EqualTo(((double?)0.0, true, Outcome.Evaluated)));
        Assert.That((c3.Upper, c3.Alarm, c3.Outcome), Is.EqualTo(((double?)null, false, Outcome.InsufficientHistory)));
    }

    [Test]
    public void Judge_CountNeverObserved_IsNotZero()
    {
        var series = Weekly(1, 2, 1, double.NaN, 1, 2, 1, 9, 9);

        var judged = new EarsDetector(new EarsOptions()).Judge(series, 7, 8);

        Assert.That(judged.Select(step => step.Outcome), Has.All.EqualTo(Outcome.InsufficientHistory));
        Assert.That(judged.Select(step => step.Alarm), Has.All.False);
    }

    [Test]
    public void Judge_StepThatDoesNotExist_IsRefused() =>
        Assert.That(() => new EarsDetector(new EarsOptions()).Judge(Weekly(1, 2), 0, 2), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static CountSeries Weekly(params double[] counts) => new("weekly", 52, [.. counts]);

    private static EarsOptions Options(IReadOnlyDictionary<string, string> controls) => new(
        Enum.Parse<EarsMethod>(controls["method"]),
        int.Parse(controls.GetValueOrDefault("baseline", "7"), CultureInfo.InvariantCulture),
        double.Parse(controls.GetValueOrDefault("minSigma", "0"), CultureInfo.InvariantCulture),
        controls.TryGetValue("alpha", out var alpha) ? double.Parse(alpha, CultureInfo.InvariantCulture) : null);
}
