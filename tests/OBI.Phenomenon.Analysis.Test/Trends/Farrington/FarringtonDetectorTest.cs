using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Farrington;

public sealed class FarringtonDetectorTest
{
    private static readonly FarringtonDetector Detector = new(new FarringtonOptions());

    // Figures of R's farrington for the last week.
    [Test]
    public void Detect_DefaultsOnSalmonellaAgona_EqualsReference()
    {
        var result = Detector.Detect(SalmonellaAgona.Series, 311, 311)[0];

        Assert.That(result.Upper, Is.EqualTo(13.272442952532186).Within(1e-9));
        Assert.That(result.Expected, Is.EqualTo(5.5651369681070054).Within(1e-9));
        Assert.That(1 - result.PValue, Is.EqualTo(0.31088685637533459).Within(1e-9));
        Assert.That(result.Alarm, Is.False);
    }

    [Test]
    public void Judge_CountAboveTheBound_Alarms()
    {
        var upper = Detector.Detect(SalmonellaAgona.Series, 311, 311)[0].Upper!.Value;
        var series = new CountSeries("x", 52, SalmonellaAgona.Series.Counts.SetItem(311, Math.Floor(upper) + 1));

        var judgement = Detector.Judge(series, 311, 311)[0];

        Assert.That((judgement.Alarm, judgement.Outcome), Is.EqualTo((true, Outcome.Evaluated)));
        Assert.That(judgement.Upper, Is.EqualTo(upper));
        Assert.That(judgement.Score, Is.GreaterThan(1));
        Assert.That(judgement.PValue, Is.LessThan(0.025));
    }

    [Test]
    public void Detect_HistoryShorterThanAsked_IsInsufficient()
    {
        var judgement = Detector.Judge(SalmonellaAgona.Series, 262, 263);

        Assert.That(judgement.Select(one => one.Outcome), Is.EqualTo(new[] { Outcome.InsufficientHistory, Outcome.Evaluated }));
    }

    [Test]
    public void Detect_TooLittleLately_HasTooFewSignals()
    {
        var counts = SalmonellaAgona.Series.Counts.SetItem(308, 0).SetItem(309, 0).SetItem(310, 0).SetItem(311, 4);

        var result = Detector.Detect(new CountSeries("x", 52, counts), 311, 311)[0];

        Assert.That((result.Outcome, result.Alarm, result.Judgement.Upper), Is.EqualTo((Outcome.TooFewSignals, false, (double?)null)));
    }
}
