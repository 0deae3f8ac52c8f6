using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Panels;

/// <summary>Joining, leaving and known changes in reporting move nothing.</summary>
public sealed class ParticipationTest
{
    private static readonly string[] BzAndPolitie = ["bz", "politie"];
    private static readonly string[] Bz = ["bz"];

    private static MonthlyWorld Usual => new MonthlyWorld().Supplier("bz").Supplier("politie");

    [Test]
    public void Supplier_JoinedMonthsAgo_IsLeftOut()
    {
        var findings = Usual.Supplier("aivd", rate: 6, from: MonthlyWorld.Judged - 6).Judge();

        Assert.That(findings.Select(finding => finding.Verdict), Has.All.EqualTo(TrendVerdict.None));
        Assert.That(MonthlyWorld.Find(findings, "XA", "*").Suppliers, Is.EqualTo(BzAndPolitie));
    }

    [Test]
    public void Supplier_JoinedYearsAgo_CountsFromItsStartAndMovesNothing()
    {
        var findings = Usual.Supplier("aivd", rate: 6, from: MonthlyWorld.Judged - 20).Judge();

        var total = MonthlyWorld.Find(findings, "XA", "*");
        Assert.That(findings.Select(finding => finding.Verdict), Has.All.EqualTo(TrendVerdict.None));
        Assert.That(total.Suppliers, Has.Length.EqualTo(3));
        Assert.That(total.Level!.Usual, Is.EqualTo(60).Within(15));
    }

    [Test]
    public void Supplier_Left_IsLeftOut()
    {
        var findings = Usual.Supplier("aivd", rate: 6, until: MonthlyWorld.Judged - 1).Judge();

        Assert.That(findings.Select(finding => finding.Verdict), Has.All.EqualTo(TrendVerdict.None));
        Assert.That(MonthlyWorld.Find(findings, "XA", "*").Suppliers, Is.EqualTo(BzAndPolitie));
    }

    [Test]
    public void Supplier_HasNotDelivered_IsLeftOutAndIsNoFall()
    {
        var input = Usual.Input();

        var late = input with
        {
            Tallies = [.. input.Tallies.Where(tally => tally.Source == "bz" || tally.Start.Start < MonthlyWorld.Origin.AddMonths(MonthlyWorld.Judged))],
            LastDelivered = new Dictionary<string, DateOnly> { ["bz"] = MonthlyWorld.Origin.AddMonths(72), ["politie"] = MonthlyWorld.Origin.AddMonths(MonthlyWorld.Judged) },
        };

        var findings = Analysis.Trends.TrendAnalysis.Analyse(late).Findings;
        Assert.That(findings.Select(finding => finding.Verdict), Has.All.EqualTo(TrendVerdict.None));
        Assert.That(MonthlyWorld.Find(findings, "XA", "*").Suppliers, Is.EqualTo(Bz));
    }

    [Test]
    public void Delay_NewestMonthPartlyIn_IsNoFall()
    {
        var world = new MonthlyWorld();
        world.Supplier("bz", rate: 0);
        for (var month = 0; month < 72; month++)
        {
            // A third of the signals comes in with each of three deliveries.
            for (var delay = 1; delay <= 3; delay++)
            {
                world.Signals("bz", "XA", "MOD-110", month, 5, delay: delay).Signals("bz", "XB", "MOD-200", month, 5, delay: delay);
            }
        }

        var finding = world.Judge("XA", "*", "2025-12");

        Assert.That(finding.Outcome, Is.EqualTo(Outcome.Evaluated));
        Assert.That(finding.Observed.Signals, Is.EqualTo(5));
        Assert.That(finding.Verdict, Is.EqualTo(TrendVerdict.None));
        Assert.That(finding.Level!.Usual, Is.EqualTo(5).Within(0.5));
        Assert.That(finding.Explanation!.ReportedShare, Is.EqualTo(1.0 / 3).Within(0.03));
        Assert.That(finding.Explanation.Nowcast!.Median, Is.EqualTo(15).Within(2));
    }

    [Test]
    public void Marker_OfThePeriod_BlocksWhatItCovers()
    {
        var findings = Usual.Marked(MonthlyWorld.Judged, MonthlyWorld.Judged + 1).Judge();

        var total = MonthlyWorld.Find(findings, "XA", "*");
        Assert.That(findings.Select(finding => finding.Outcome), Has.All.EqualTo(Outcome.BlockedByMarker));
        Assert.That(total.Markers.Single().Id, Is.EqualTo("m0"));
        Assert.That(total.Suppliers, Is.Empty);
    }

    [Test]
    public void Marker_OfOneSupplier_SetsItAside()
    {
        var finding = Usual.Marked(MonthlyWorld.Judged - 3, MonthlyWorld.Judged - 2, lag: 3, suppliers: "politie").Judge("XA", "*");

        Assert.That(finding.Outcome, Is.EqualTo(Outcome.Evaluated));
        Assert.That(finding.Suppliers, Is.EqualTo(Bz));
        Assert.That(finding.Markers, Has.Length.EqualTo(1));
    }

    [Test]
    public void Marker_OfOneActor_BlocksItAndIsNamedWithAll()
    {
        var findings = Usual.Marked(MonthlyWorld.Judged, MonthlyWorld.Judged, actors: "XA").Judge();

        Assert.That(MonthlyWorld.Find(findings, "XA", "*").Outcome, Is.EqualTo(Outcome.BlockedByMarker));
        Assert.That(MonthlyWorld.Find(findings, "XB", "*").Markers, Is.Empty);
        Assert.That(MonthlyWorld.Find(findings, "*", "*").Outcome, Is.EqualTo(Outcome.Evaluated));
        Assert.That(MonthlyWorld.Find(findings, "*", "*").Markers, Has.Length.EqualTo(1));
    }

    [Test]
    public void Marker_OfAFamily_CoversWhatIsBelowIt()
    {
        var findings = Usual.Marked(MonthlyWorld.Judged, MonthlyWorld.Judged, concepts: "MOD-100").Judge();

        Assert.That(MonthlyWorld.Find(findings, "XA", "MOD-110").Outcome, Is.EqualTo(Outcome.BlockedByMarker));
        Assert.That(MonthlyWorld.Find(findings, "XA", "MOD-200").Outcome, Is.EqualTo(Outcome.Evaluated));
        Assert.That(MonthlyWorld.Find(findings, "XA", "*").Markers, Has.Length.EqualTo(1));
    }

    [Test]
    public void Marker_InTheHistory_IsKeptOutOfTheUsualNumber()
    {
        double Campaign(string actor, int month) => month is >= 55 and <= 60 ? 4 : 1;

        var finding = new MonthlyWorld().Supplier("bz", factor: Campaign).Supplier("politie", factor: Campaign).Marked(55, 60).Judge("XA", "*");

        Assert.That(finding.HistoryMonths, Is.EqualTo(MonthlyWorld.Judged - 6));
        Assert.That(finding.Level!.Usual, Is.EqualTo(24).Within(4));
        Assert.That(finding.Markers, Is.Empty);
    }

    [Test]
    public void Marker_ThatLasts_CutsTheHistoryOffAfterAYear()
    {
        double Law(string actor, int month) => month >= 50 ? 2 : 1;

        var finding = new MonthlyWorld().Supplier("bz", factor: Law).Supplier("politie", factor: Law).Marked(50, null).Judge("XA", "*");

        Assert.That(finding.Outcome, Is.EqualTo(Outcome.Evaluated));
        Assert.That(finding.HistoryMonths, Is.EqualTo(MonthlyWorld.Judged - 50));
        Assert.That(finding.Level!.Usual, Is.EqualTo(48).Within(12));
        Assert.That(finding.Verdict, Is.EqualTo(TrendVerdict.None));
    }

    [Test]
    public void Marker_ThatLasts_BlocksTheFirstYear()
    {
        var finding = Usual.Marked(MonthlyWorld.Judged - 5, null).Judge("XA", "*");

        Assert.That(finding.Outcome, Is.EqualTo(Outcome.BlockedByMarker));
    }
}
