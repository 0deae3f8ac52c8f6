using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Speaking;

public sealed class SensitivityTest
{
    private static readonly Report.Sections.Material Dutch = Material.Of(new Sample());

    private static Trend Detecting(decimal rise, decimal usual = 8) => Material.Rise(usual, usual) with { DetectableRise = Sample.Shown(rise) };

    [Test]
    public void Clause_OfASmallBase_IsARatio() =>
        Assert.That(Sensitivity.Clause(Dutch, Detecting(2.3m)), Is.EqualTo("een stijging tot minder dan 2,30 keer het gebruikelijke aantal kan onopgemerkt zijn gebleven"));

    [Test]
    public void Clause_OfALargeBase_IsAPercentage() =>
        Assert.That(Sensitivity.Clause(Dutch, Detecting(1.45m, 40)), Is.EqualTo("een stijging van minder dan 45% kan onopgemerkt zijn gebleven"));

    [Test]
    public void Clause_WithoutAnyDetectableRise_SaysSo() =>
        Assert.That(Sensitivity.Clause(Dutch, Detecting(2) with { DetectableRise = Published.Withheld }), Is.EqualTo("ook een grote stijging kan onopgemerkt zijn gebleven"));

    [Test]
    public void Range_RunsFromTheMostToTheLeastSensitiveSeries()
    {
        Assert.That(Sensitivity.Range(Dutch, [Detecting(2.3m), Detecting(1.4m), Detecting(3.1m)]), Is.EqualTo("1,40 tot 3,10"));
        Assert.That(Sensitivity.Range(Dutch, [Detecting(2.3m)]), Is.EqualTo("2,30"));
        Assert.That(Sensitivity.Range(Dutch, []), Is.EqualTo("–"));
    }
}
