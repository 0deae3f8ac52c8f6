using OBI.Phenomenon.Analysis.Trends.Obi;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Obi;

public sealed class ObiDetectorTest
{
    private static readonly ObiDetector Detector = new(new ObiOptions());

    [Test]
    public void Judge_OneHugeCount_IsAnAlarm()
    {
        var judgement = Detector.Judge(Draws.Constant(1, 52, 320, 2).With(319, 40), 319, 319)[0];

        Assert.That(judgement.Alarm, Is.True);
        Assert.That(judgement.PValue, Is.LessThan(1e-6));
        Assert.That(judgement.Upper, Is.InRange(3, 15));
    }

    [Test]
    public void Judge_RiseSpreadOverThreeSteps_IsAnAlarmThoughNoStepIs()
    {
        var quiet = Draws.Constant(2, 52, 320, 4).With(317, 4).With(318, 4).With(319, 10);
        var spread = quiet.With(317, 10).With(318, 10);

        Assert.That(Detector.Judge(quiet, 319, 319)[0].Alarm, Is.False);
        Assert.That(Detector.Judge(spread, 319, 319)[0].Alarm, Is.True);
    }

    [Test]
    public void Judge_CountsThatScatterWidely_ComesToAnEnd()
    {
        var series = new ObservedSeries(52, [.. Enumerable.Range(0, 320).Select(step => step % 7 == 0 ? 1_000_000.0 : 0)]);

        var judgement = Detector.Judge(series, 319, 319)[0];
        var above = Detector.Judge(series.With(319, judgement.Upper!.Value + 1), 319, 319)[0];

        Assert.That(judgement.Alarm, Is.False);
        Assert.That(above.Alarm, Is.True);
    }

    [Test]
    public void Judge_AnyStep_AlarmsExactlyAboveUpper()
    {
        var series = Draws.Constant(3, 52, 400, 1.5, 2);
        foreach (var judgement in Detector.Judge(series, 300, 399))
        {
            var upper = Math.Max(0, judgement.Upper!.Value);
            var at = Detector.Judge(series.With(judgement.Step, upper), judgement.Step, judgement.Step)[0];
            var above = Detector.Judge(series.With(judgement.Step, upper + 1), judgement.Step, judgement.Step)[0];

            Assert.That(judgement.Alarm, Is.EqualTo(judgement.Observed > judgement.Upper));
            Assert.That((at.Alarm, above.Alarm), Is.EqualTo((judgement.Upper < 0, true)));
        }
    }

    [Test]
    public void Judge_AStepAloneOrInARange_SaysTheSame()
    {
        var series = Draws.Constant(4, 52, 400, 3, 1.5);

        Assert.That(Detector.Judge(series, 390, 390)[0], Is.EqualTo(Detector.Judge(series, 380, 395)[10]));
    }

    [Test]
    public void Judge_NotObserved_SaysNothing()
    {
        var judgement = Detector.Judge(Draws.Constant(5, 52, 300, 3).With(299, double.NaN), 299, 299)[0];

        Assert.That((judgement.Outcome, judgement.Alarm, judgement.PValue), Is.EqualTo((Outcome.InsufficientHistory, false, (double?)null)));
    }

    [Test]
    public void Judge_StepBeforeNotObserved_JudgesWhatThereIs()
    {
        var judgement = Detector.Judge(Draws.Constant(6, 52, 300, 3).With(298, double.NaN).With(299, 25), 299, 299)[0];

        Assert.That((judgement.Outcome, judgement.Alarm), Is.EqualTo((Outcome.Evaluated, true)));
    }

    [Test]
    public void Judge_FirstSteps_HaveInsufficientHistory()
    {
        var judgements = Detector.Judge(Draws.Constant(7, 52, 100, 3), 0, 99);

        Assert.That(judgements[0].Outcome, Is.EqualTo(Outcome.InsufficientHistory));
        Assert.That(judgements[^1].Outcome, Is.EqualTo(Outcome.Evaluated));
    }

    [Test]
    public void Judge_AllZero_HasTooFewSignalsUntilManyCome()
    {
        var empty = new ObservedSeries(52, [.. new double[300]]);

        Assert.That(Detector.Judge(empty, 299, 299)[0].Outcome, Is.EqualTo(Outcome.TooFewSignals));
        Assert.That(Detector.Judge(empty.With(299, 1), 299, 299)[0].Alarm, Is.False);
        Assert.That(Detector.Judge(empty.With(299, 6), 299, 299)[0].Alarm, Is.True);
    }

    [Test]
    public void Judge_ScatterKnownFromOthers_IsSlowerToAlarm()
    {
        var plain = Draws.Constant(8, 52, 300, 0.3);
        var bundled = plain with { Dispersion = new DispersionPrior(5, 200) };

        Assert.That(Detector.Judge(bundled, 299, 299)[0].Upper, Is.GreaterThan(Detector.Judge(plain, 299, 299)[0].Upper!.Value));
    }

    [Test]
    public void Judge_ScatterBarelyKnown_IsSlowerToAlarm()
    {
        var known = new ObservedSeries(52, [.. Enumerable.Range(0, 300).Select(step => step % 20 == 0 ? 1.0 : 0)]) { Dispersion = new DispersionPrior(2, 500) };
        var guessed = known with { Dispersion = new DispersionPrior(2, 2) };

        Assert.That(Detector.Judge(guessed, 299, 299)[0].Upper, Is.GreaterThan(Detector.Judge(known, 299, 299)[0].Upper!.Value));
    }

    [TestCase(0.2)]
    [TestCase(1)]
    public void Judge_NothingButBundlesOfThree_SeldomAlarms(double mean)
    {
        var alarms = Enumerable.Range(500, 60)
            .SelectMany(seed => Detector.Judge(Draws.Constant(seed, 52, 400, mean, 5), 320, 399))
            .Average(judgement => judgement.Alarm ? 1.0 : 0);

        Assert.That(alarms, Is.InRange(0.001, 0.008));
    }

    [Test]
    public void Judge_NothingChanged_AlarmsAboutOnceInTwoHundredSteps()
    {
        var alarms = Enumerable.Range(100, 40)
            .SelectMany(seed => Detector.Judge(Draws.Constant(seed, 52, 400, 3, 1.5), 300, 399))
            .Average(judgement => judgement.Alarm ? 1.0 : 0);

        Assert.That(alarms, Is.InRange(0.002, 0.009));
    }

    [Test]
    public void Judge_OutsideTheSeries_IsRefused()
    {
        var series = Draws.Constant(9, 52, 100, 3);

        Assert.That(() => Detector.Judge(series, 0, 100), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Detector.Judge(series, -1, 5), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
