using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test.Trends;

/// <summary>What is said of a quarter in small worlds where one thing happens.</summary>
public sealed class TrendAnalysisTest
{
    private static MonthlyWorld Usual => new MonthlyWorld().Supplier("bz").Supplier("politie").Supplier("szw", rate: 1);

    [Test]
    public void Quarter_NothingChanged_SaysSoWithWhatWouldHaveBeenFound()
    {
        var findings = Usual.Judge();

        var total = MonthlyWorld.Find(findings, "XA", "*");
        Assert.That(findings.Where(finding => finding.Verdict != TrendVerdict.None), Is.Empty);
        Assert.That(total.Outcome, Is.EqualTo(Outcome.Evaluated));
        Assert.That(total.Level!.Usual, Is.EqualTo(30).Within(9));
        Assert.That(total.Detectability!.RiseRatio, Is.InRange(1.2, 2.5));
        Assert.That(total.Detectability.RiseCount, Is.GreaterThan(total.Level.Usual));
        Assert.That(total.Explanation!.Stability, Is.Empty);
    }

    [Test]
    public void Series_AllOfThem_HaveOneFindingInOneOrder()
    {
        var findings = Usual.Judge();

        var keys = findings.Select(finding => (finding.Actor, finding.Subject)).ToList();
        Assert.That(keys, Is.Unique);
        Assert.That(keys, Is.EqualTo(keys.OrderBy(key => key.Actor).ThenBy(key => key.Subject.Facet).ThenBy(key => key.Subject.Key, StringComparer.Ordinal)));

        // The total, five modi, one family of targets and one objective, for all and for each of four actors.
        Assert.That(findings, Has.Count.EqualTo(5 * 8));
        Assert.That(MonthlyWorld.Find(findings, "XA", "OBJ-100").Outcome, Is.EqualTo(Outcome.TooFewSignals));
    }

    [Test]
    public void Findings_OrderOfTallies_ChangesNothing()
    {
        var input = Usual.Signals("bz", "XA", "MOD-110", MonthlyWorld.Judged, 30).Input();

        var turned = input with { Tallies = [.. input.Tallies.Reverse()], Members = [.. input.Members.Reverse()] };

        Assert.That(TrendAnalysis.Analyse(turned).Findings.Select(Text), Is.EqualTo(TrendAnalysis.Analyse(input).Findings.Select(Text)));
    }

    [Test]
    public void Quarter_ThreeTimesAsMany_IsARiseThatStandsWithoutAnyOneSupplier()
    {
        double Factor(string actor, int month) => actor == "XA" && month >= MonthlyWorld.Judged ? 3 : 1;

        var finding = new MonthlyWorld().Supplier("bz", factor: Factor).Supplier("politie", factor: Factor).Supplier("szw", 1).Judge("XA", "MOD-110");

        Assert.That(finding.Verdict, Is.EqualTo(TrendVerdict.Rise));
        Assert.That(finding.RestsOn, Is.Null);
        Assert.That(finding.Level!.RatioLow, Is.GreaterThan(1));
        Assert.That(finding.Level.SelectedLow, Is.LessThanOrEqualTo(finding.Level.RatioLow));
        Assert.That(finding.Level.ShrunkenRatio, Is.InRange(1, finding.Level.Ratio));
        Assert.That(finding.Explanation!.Stability.Where(check => check.Kind == StabilityKind.Supplier).Select(check => check.Supplier), Is.EqualTo(new[] { "bz", "politie", "szw" }));
        Assert.That(finding.Tests.Single(test => test.Kind == TrendKind.Level).QValue, Is.LessThanOrEqualTo(0.1));
    }

    [Test]
    public void Quarter_RiseOfOneSupplier_NamesIt()
    {
        var finding = Usual.Signals("politie", "XA", "MOD-110", MonthlyWorld.Judged, 12).Signals("politie", "XA", "MOD-110", MonthlyWorld.Judged + 1, 12).Judge("XA", "MOD-110");

        Assert.That(finding.AbsoluteVerdict, Is.EqualTo(TrendVerdict.Rise));
        Assert.That(finding.RestsOn, Is.EqualTo("politie"));
    }

    [Test]
    public void Quarter_OneMonthStandsOut_IsASpikeInThatMonth()
    {
        var finding = new MonthlyWorld().Supplier("bz", 1).Supplier("politie", 1).Signals("bz", "XA", "MOD-110", MonthlyWorld.Judged + 1, 6).Signals("politie", "XA", "MOD-110", MonthlyWorld.Judged + 1, 5).Judge("XA", "MOD-110");

        var spike = finding.Tests.Single(test => test.Kind == TrendKind.Spike);
        Assert.That(finding.Verdict, Is.AnyOf(TrendVerdict.Spike, TrendVerdict.Rise));
        Assert.That((spike.First, spike.Last), Is.EqualTo((Period.Parse("2025-11"), Period.Parse("2025-11"))));
    }

    [Test]
    public void Quarter_ReportedForTheFirstTime_IsEmergent()
    {
        var world = Usual;
        for (var month = MonthlyWorld.Judged; month < MonthlyWorld.Judged + 3; month++)
        {
            world.Signals("bz", "XA", "MOD-120", month, 2).Signals("politie", "XA", "MOD-120", month, 2);
        }

        var finding = world.Judge("XA", "MOD-120");

        Assert.That(finding.Verdict, Is.EqualTo(TrendVerdict.Emergent));
        Assert.That(finding.Tests.Select(test => test.Kind), Is.EqualTo(new[] { TrendKind.Emergent }));
    }

    [Test]
    public void Quarter_OneSignalForTheFirstTime_IsNews()
    {
        var finding = Usual.Signals("bz", "XA", "MOD-120", MonthlyWorld.Judged, 1).Judge("XA", "MOD-120");

        Assert.That(finding.Verdict, Is.EqualTo(TrendVerdict.None));
        Assert.That(finding.Tests.Single().PValue, Is.EqualTo(1));
    }

    [Test]
    public void Quarter_MayHaveBeenReportedBefore_IsNotEmergent()
    {
        var world = Usual.Signals("szw", "XA", "MOD-120", 48, 1, DatePrecision.Year).Signals("bz", "XA", "MOD-120", MonthlyWorld.Judged, 4).Signals("politie", "XA", "MOD-120", MonthlyWorld.Judged, 4);

        var finding = world.Judge("XA", "MOD-120");

        Assert.That(finding.Verdict, Is.Not.EqualTo(TrendVerdict.Emergent));
        Assert.That(finding.Tests.Select(test => test.Kind), Has.None.EqualTo(TrendKind.Emergent));
    }

    [Test]
    public void Quarter_NothingAnyMore_HasEnded()
    {
        double Factor(string actor, int month) => actor == "XA" && month >= MonthlyWorld.Judged ? 0 : 1;

        var finding = new MonthlyWorld().Supplier("bz", 4, factor: Factor).Supplier("politie", 4, factor: Factor).Judge("XA", "MOD-110");

        Assert.That(finding.Observed.Signals, Is.Zero);
        Assert.That(finding.Verdict, Is.EqualTo(TrendVerdict.Ended));
    }

    [Test]
    public void Months_LevelDoubledAYearAgo_IsAShiftDatedThen()
    {
        double Factor(string actor, int month) => actor == "XA" && month >= MonthlyWorld.Judged - 9 ? 2.5 : 1;

        var finding = new MonthlyWorld().Supplier("bz", factor: Factor).Supplier("politie", factor: Factor).Judge("XA", "MOD-110");

        Assert.That(finding.Shift!.Begins, Is.InRange(Period.Parse("2024-11"), Period.Parse("2025-03")));
        Assert.That(finding.Shift.Factor, Is.EqualTo(2.5).Within(0.6));
        Assert.That(finding.Slope, Is.Not.Null);
    }

    [Test]
    public void Month_AsPeriod_LooksBackTwoMonthsMore()
    {
        var finding = Usual.Judge("XA", "*", "2025-12");

        Assert.That(finding.Tests.Single(test => test.Kind == TrendKind.Level).First, Is.EqualTo(Period.Parse("2025-12")));
        Assert.That(finding.Tests.Single(test => test.Kind == TrendKind.Spike).Last, Is.EqualTo(Period.Parse("2025-12")));
    }

    [Test]
    public void Year_AsPeriod_IsJudgedByItsMonths()
    {
        var finding = Usual.Judge("XA", "*", "2025");

        Assert.That(finding.Tests.Single(test => test.Kind == TrendKind.Level).First, Is.EqualTo(Period.Parse("2025-01")));
        Assert.That(finding.Level!.Usual, Is.EqualTo(120).Within(35));
    }

    [Test]
    public void Dates_MostlyCoarse_AreNotJudged()
    {
        var finding = Usual.Signals("bz", "XA", "MOD-110", MonthlyWorld.Judged, 60, DatePrecision.Year).Judge("XA", "MOD-110");

        Assert.That(finding.Outcome, Is.EqualTo(Outcome.PrecisionTooCoarse));
        Assert.That(finding.Level, Is.Null);
    }

    [Test]
    public void History_LessThanAYear_IsTooShort()
    {
        var findings = new MonthlyWorld().Supplier("bz", from: MonthlyWorld.Judged - 10).Judge();

        Assert.That(findings.Where(finding => finding.Observed.Signals > 0).Select(finding => finding.Outcome), Has.All.EqualTo(Outcome.InsufficientHistory));
    }

    [Test]
    public void Rise_PerceivedAlone_DoesNotStandWithoutThem()
    {
        var finding = Usual
            .Signals("bz", "XA", "MOD-110", MonthlyWorld.Judged, 15, basis: AttributionBasis.Perceived)
            .Signals("politie", "XA", "MOD-110", MonthlyWorld.Judged, 15, basis: AttributionBasis.Perceived)
            .Judge("XA", "MOD-110");

        Assert.That(finding.Verdict, Is.EqualTo(TrendVerdict.Rise));
        Assert.That(finding.Explanation!.Stability.Single(check => check.Kind == StabilityKind.Perceived).Stands, Is.False);
        Assert.That(finding.Explanation.Stability.Single(check => check.Kind == StabilityKind.OlderHistory).Stands, Is.True);
    }

    [Test]
    public void Observed_Signals_AreThoseOfTheSuppliersJudged()
    {
        var finding = Usual.Judge("*", "*");

        Assert.That(finding.Observed.BySource.Select(source => source.Source), Is.EqualTo(finding.Suppliers));
        Assert.That(finding.Actor, Is.EqualTo(ActorScope.All));
        Assert.That(finding.Observed.LowerBound, Is.GreaterThan(0).And.LessThan(finding.Observed.Signals));
    }

    private static string Text(TrendFinding finding) =>
        $"{finding} {string.Join(' ', finding.Tests)} {string.Join(' ', finding.Suppliers)} {finding.Observed.Signals} {string.Join(' ', finding.Explanation?.Stability ?? [])}";
}
