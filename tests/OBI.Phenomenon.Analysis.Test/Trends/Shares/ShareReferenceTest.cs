using OBI.Phenomenon.Analysis.Trends.Findings;

namespace OBI.Phenomenon.Analysis.Test.Trends.Shares;

/// <summary>The share can only veto, and one actor cannot drag the others.</summary>
public sealed class ShareReferenceTest
{
    [Test]
    public void Everything_Doubles_IsVetoedForEachActor()
    {
        double General(string actor, int month) => month >= MonthlyWorld.Judged ? 2.2 : 1;

        var findings = new MonthlyWorld().Supplier("bz", factor: General).Supplier("politie", factor: General).Judge();

        var total = MonthlyWorld.Find(findings, "XA", "*");
        Assert.That(total.AbsoluteVerdict, Is.EqualTo(TrendVerdict.Rise));
        Assert.That(total.Verdict, Is.EqualTo(TrendVerdict.None));
        Assert.That(total.Share!.Vetoes, Is.True);
        Assert.That(total.Share.Factor, Is.EqualTo(2.2).Within(0.4));
        Assert.That(total.Share.ComparableSeries, Is.GreaterThanOrEqualTo(6));
        Assert.That(MonthlyWorld.Find(findings, "*", "*").Verdict, Is.EqualTo(TrendVerdict.Rise), "the total of all has nothing to be compared with");
    }

    [Test]
    public void DominantActor_Doubles_NobodyElseFalls()
    {
        double Dominant(string actor, int month) => actor == "XA" ? (month >= MonthlyWorld.Judged ? 16 : 8) : 1;

        var findings = new MonthlyWorld().Supplier("bz", factor: Dominant).Supplier("politie", factor: Dominant).Judge();

        Assert.That(MonthlyWorld.Find(findings, "XA", "*").Verdict, Is.EqualTo(TrendVerdict.Rise));
        Assert.That(MonthlyWorld.Find(findings, "XB", "*").Share!.Factor, Is.EqualTo(1).Within(0.35));
        Assert.That(findings.Where(finding => finding.Actor.Code is "XB" or "XC" or "XD").Select(finding => finding.Verdict), Has.All.EqualTo(TrendVerdict.None));
    }

    [Test]
    public void OneActor_RisesWhileOthersDoToo_StandsWhenItRisesMore()
    {
        double Factor(string actor, int month) => month < MonthlyWorld.Judged ? 1 : actor == "XA" ? 6 : 1.6;

        var findings = new MonthlyWorld().Supplier("bz", factor: Factor).Supplier("politie", factor: Factor).Judge();

        var total = MonthlyWorld.Find(findings, "XA", "*");
        Assert.That(total.Verdict, Is.EqualTo(TrendVerdict.Rise));
        Assert.That(total.Share!.Vetoes, Is.False);
        Assert.That(total.Share.Usual, Is.GreaterThan(total.Level!.Usual));
    }

    [Test]
    public void Verdict_WithoutAnAbsoluteChange_IsNeverMadeByTheShare()
    {
        double Factor(string actor, int month) => month >= MonthlyWorld.Judged && actor != "XA" ? 3 : 1;

        var total = new MonthlyWorld().Supplier("bz", factor: Factor).Supplier("politie", factor: Factor).Judge("XA", "*");

        Assert.That(total.AbsoluteVerdict, Is.EqualTo(TrendVerdict.None));
        Assert.That(total.Verdict, Is.EqualTo(TrendVerdict.None));
        Assert.That(total.Share!.Vetoes, Is.False);
    }

    // A campaign of four months, a year and a half ago, that every actor has and that nobody kept.
    [Test]
    public void Campaign_Before_IsNotTakenForAShiftOfWhatRoseLater()
    {
        double Factor(string actor, int month) => (month is >= 52 and < 56 ? 2.5 : 1) * (actor == "XA" && month >= 56 ? 2 : 1);

        var findings = new MonthlyWorld().Supplier("bz", factor: Factor).Supplier("politie", factor: Factor).Judge();

        var risen = MonthlyWorld.Find(findings, "XA", "*");
        Assert.That(risen.Tests.Single(test => test.Kind == TrendKind.Shift).PValue, Is.LessThan(0.001));
        Assert.That(risen.Share!.Vetoes, Is.False);
        Assert.That(risen.Verdict, Is.Not.EqualTo(TrendVerdict.None));
        Assert.That(new[] { "XB", "XC", "XD" }.Select(actor => MonthlyWorld.Find(findings, actor, "*").Verdict), Has.All.EqualTo(TrendVerdict.None));
    }
}
