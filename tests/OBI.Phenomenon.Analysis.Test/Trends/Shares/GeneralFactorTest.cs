using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Shares;

/// <summary>Everything else is looked at through the same suppliers.</summary>
public sealed class GeneralFactorTest
{
    [Test]
    public void OneActorAlone_HasNothingToCompareWith()
    {
        double Factor(string actor, int month) => month >= MonthlyWorld.Judged ? 3 : 1;

        var total = new MonthlyWorld().Supplier("bz", actors: "XA", factor: Factor).Supplier("politie", actors: "XA", factor: Factor).Judge("XA", "*");

        Assert.That(total.Share, Is.Null);
        Assert.That(total.Verdict, Is.EqualTo(TrendVerdict.Rise));
    }

    [Test]
    public void OneSupplierAside_OnlyTheSameSuppliersAreCompared()
    {
        var findings = new MonthlyWorld().Supplier("bz").Supplier("politie").Marked(MonthlyWorld.Judged, MonthlyWorld.Judged, suppliers: "politie", actors: "XA").Judge();

        Assert.That(MonthlyWorld.Find(findings, "XA", "*").Outcome, Is.EqualTo(Outcome.Evaluated));
        Assert.That(MonthlyWorld.Find(findings, "XA", "*").Share, Is.Null, "nobody else is judged by bz alone");
        Assert.That(MonthlyWorld.Find(findings, "XB", "*").Share!.ComparableSeries, Is.EqualTo(6), "three families of two others, not those of XA");
    }

    [Test]
    public void QuietPeriod_FactorIsNearOne()
    {
        var share = new MonthlyWorld().Supplier("bz").Supplier("politie").Judge("XB", "*").Share!;

        Assert.That(share.FactorLow, Is.LessThan(1));
        Assert.That(share.FactorHigh, Is.GreaterThan(1));
        Assert.That(share.Vetoes, Is.False);
    }
}
