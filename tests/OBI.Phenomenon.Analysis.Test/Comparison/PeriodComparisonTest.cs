using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test.Comparison;

public sealed class PeriodComparisonTest
{
    private const string Before = "2025-08-06";
    private const string YearBefore = "2024-11-06";

    [Test]
    public void Comparison_ManyMore_IsARise_AndManyFewerAFall()
    {
        var findings = Samples.Analyse(Samples.Tally(signals: 30), Samples.Tally(day: Before, signals: 5), Samples.Tally(day: YearBefore, signals: 80));

        var previous = Find(findings, "MOD-110", ComparisonKind.Previous);
        var yearBefore = Find(findings, "MOD-110", ComparisonKind.YearBefore);

        Assert.That((previous.Verdict, previous.Observed.Signals, previous.Usual.Signals), Is.EqualTo((Verdict.Rise, 30L, 5L)));
        Assert.That((previous.Ratio, previous.RatioLow > 1), Is.EqualTo((6.0, true)));
        Assert.That((yearBefore.Verdict, yearBefore.Usual.Signals), Is.EqualTo((Verdict.Fall, 80L)));
    }

    [Test]
    public void Exposure_IsDays_SoALongerQuarterIsNotBusier()
    {
        // 90 days of the first quarter of 2025 against 92 of the quarter before.
        var findings = Samples.Analyse([Samples.Tally(day: "2025-02-05", signals: 90), Samples.Tally(day: "2024-11-06", signals: 92)], [Samples.Member("politie")], "2025-Q1");

        Assert.That(Find(findings, "MOD-110", ComparisonKind.Previous).Ratio, Is.EqualTo(1));
    }

    [TestCase(2, 2, Verdict.TooFew)]
    [TestCase(4, 0, Verdict.TooFew)]
    [TestCase(3, 2, Verdict.NoChange)]
    public void Comparison_OfFew_SaysSo(int observed, int usual, Verdict verdict)
    {
        var findings = Samples.Analyse([Samples.Tally(signals: observed), .. usual > 0 ? new[] { Samples.Tally(day: Before, signals: usual) } : []]);

        var comparison = Find(findings, "MOD-110", ComparisonKind.Previous);

        Assert.That(comparison.Verdict, Is.EqualTo(verdict));
        Assert.That(comparison.QValue.HasValue, Is.EqualTo(verdict != Verdict.TooFew));
    }

    [Test]
    public void Supplier_ThatJoinedMidway_IsLeftOutOfTheComparison()
    {
        var findings = Samples.Analyse(
            [Samples.Tally(signals: 10), Samples.Tally(signals: 40, source: "bz"), Samples.Tally(day: Before, signals: 10)],
            [Samples.Member("politie"), Samples.Member("bz", "2025-08-01")]);

        var comparison = Find(findings, "*", ComparisonKind.Previous);

        Assert.That(comparison.Suppliers, Is.EqualTo(new[] { "politie" }));
        Assert.That((comparison.Observed.Signals, comparison.Verdict), Is.EqualTo((10L, Verdict.NoChange)));
        Assert.That(findings.Counts[ActorScope.All, Subject.Total, Samples.Quarter].Signals, Is.EqualTo(50));
    }

    [Test]
    public void Comparison_WithoutASupplierOfBothPeriods_IsInsufficientHistory()
    {
        var findings = Samples.Analyse([Samples.Tally(signals: 10)], [Samples.Member("politie", "2025-10-01")]);

        var comparison = Find(findings, "*", ComparisonKind.Previous);

        Assert.That((comparison.Verdict, comparison.PValue, comparison.FirstSeen), Is.EqualTo((Verdict.InsufficientHistory, (double?)null, false)));
    }

    [TestCase("2024-09-15", "2024-10-31", Verdict.ReportingChanged, Description = "a campaign in the year before alone")]
    [TestCase("2025-12-01", "2025-12-31", Verdict.ReportingChanged, Description = "a campaign in the period alone")]
    [TestCase("2025-03-01", "2025-05-31", Verdict.Fall, Description = "a campaign between the two")]
    [TestCase("2024-09-01", "2026-01-31", Verdict.Fall, Description = "a campaign throughout both")]
    [TestCase("2025-06-01", null, Verdict.ReportingChanged, Description = "a lasting change between the two")]
    [TestCase("2024-10-01", null, Verdict.Fall, Description = "a lasting change from the first day of the earlier one")]
    public void Comparison_AcrossAChangeInReporting_IsNotMade(string from, string? until, Verdict verdict)
    {
        var marker = Marker(from, until);

        var findings = Samples.Analyse([Samples.Tally(signals: 30), Samples.Tally(day: YearBefore, signals: 80)], [Samples.Member("politie")], "2025-Q4", marker);

        var comparison = Find(findings, "*", ComparisonKind.YearBefore);
        Assert.That((comparison.Verdict, comparison.Observed.Signals, comparison.Usual.Signals), Is.EqualTo((verdict, 30L, 80L)));
        Assert.That(comparison.PValue.HasValue, Is.EqualTo(verdict != Verdict.ReportingChanged));
    }

    [Test]
    public void Comparison_AcrossAChangeElsewhere_IsMade()
    {
        var ofOthers = Marker("2025-12-01", "2025-12-31") with { Suppliers = ["bz"] };

        var findings = Samples.Analyse([Samples.Tally(signals: 30), Samples.Tally(day: YearBefore, signals: 80)], [Samples.Member("politie")], "2025-Q4", ofOthers);

        Assert.That(Find(findings, "*", ComparisonKind.YearBefore).Verdict, Is.EqualTo(Verdict.Fall));
    }

    private static Marker Marker(string from, string? until) => new(
        "campagne", MarkerKind.Campaign, new Bilingual("Campagne", "Campaign"), DateOnly.ParseExact(from, "yyyy-MM-dd"), until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd"), 0, [], [], []);

    [TestCase("2023-12-31", DatePrecision.Day, false, Description = "the first of the eight periods")]
    [TestCase("2023-09-30", DatePrecision.Day, true, Description = "before the history")]
    [TestCase("2024-01-01", DatePrecision.Year, false, Description = "may lie in the history")]
    [TestCase("2025-01-01", DatePrecision.Year, false, Description = "may lie in the history")]
    [TestCase("2022-01-01", DatePrecision.Year, true, Description = "cannot lie in the history")]
    public void FirstSeen_IsNotSaidOfWhatMayHaveBeenReportedBefore(string day, DatePrecision precision, bool expected)
    {
        var findings = Samples.Analyse(Samples.Tally(), Samples.Tally("XB", day: day, precision: precision));

        var comparison = findings.Comparisons.Single(each => each.Actor == ActorScope.All && each.Subject.Key == "MOD-110" && each.Against == ComparisonKind.Previous);

        Assert.That(comparison.FirstSeen, Is.EqualTo(expected));
    }

    [Test]
    public void FirstSeen_ByASupplierThatJoined_IsNotSaid()
    {
        var findings = Samples.Analyse([Samples.Tally(source: "bz")], [Samples.Member("politie"), Samples.Member("bz", "2025-07-01")]);

        Assert.That(findings.Comparisons.Select(comparison => comparison.FirstSeen), Has.All.False);
    }

    [Test]
    public void Comparisons_OfYears_AreNotMadeTwice()
    {
        var findings = Samples.Analyse([Samples.Tally(signals: 8), Samples.Tally(day: YearBefore, signals: 9)], [Samples.Member("politie")], "2025");

        Assert.That(findings.Comparisons.Select(comparison => comparison.Against), Has.All.EqualTo(ComparisonKind.Previous));
    }

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public void Findings_DoNotDependOnTheOrderOfTallies(ushort[] seeds)
    {
        string[] actors = ["XA", "XB", "XA+XB", "ZZ", "XC"];
        string[] concepts = ["MOD-110", "MOD-120 TGT-110", "MOD-200 OBJ-100 TGT-100", "MOD-999"];
        string[] sources = ["politie", "bz", "szw"];
        var tallies = seeds.Select(seed => Samples.Tally(
            actors[seed % 5], concepts[seed % 4], new DateOnly(2023, 10, 1).AddDays(seed % 823).ToString("o", System.Globalization.CultureInfo.InvariantCulture), 1 + (seed % 7), sources[seed % 3])).ToArray();

        var findings = FindingsFile.Write(Samples.Analyse(tallies));

        Assert.That(FindingsFile.Write(Samples.Analyse([.. tallies.Reverse()])), Is.EqualTo(findings));
        Assert.That(FindingsFile.Write(Samples.Analyse([.. tallies.OrderBy(tally => tally.Profile.Hash, StringComparer.Ordinal)])), Is.EqualTo(findings));
    }

    private static PeriodComparison Find(Findings findings, string subject, ComparisonKind kind) => findings.Comparisons.Single(
        comparison => comparison.Actor == ActorScope.Of(StateActor.Parse("XA")) && comparison.Subject.Key == subject && comparison.Against == kind);
}
