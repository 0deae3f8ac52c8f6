using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Attribution;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test.Counting;

public sealed class PeriodCountingTest
{
    private static readonly ActorScope Xa = ActorScope.Of(StateActor.Parse("XA"));
    private static readonly ActorScope Xb = ActorScope.Of(StateActor.Parse("XB"));

    [Test]
    public void Signal_OfTwoStates_CountsOnceUnderEachAndOnceInAll()
    {
        var findings = Samples.Analyse(Samples.Tally("XA+XB", signals: 3, reports: 7));

        Assert.That(TotalOf(findings, Xa).Signals, Is.EqualTo(3));
        Assert.That(TotalOf(findings, Xb).Signals, Is.EqualTo(3));
        Assert.That(TotalOf(findings, ActorScope.All).Signals, Is.EqualTo(3));
        Assert.That(TotalOf(findings, ActorScope.All).Reports, Is.EqualTo(7));
    }

    [Test]
    public void Family_OfTwoConceptsOfOneSignal_IsAUnion()
    {
        var findings = Samples.Analyse(Samples.Tally(concepts: "MOD-110 MOD-120", signals: 2), Samples.Tally(concepts: "MOD-100", day: "2025-12-01"));

        Assert.That(CountOf(findings, "MOD-110"), Is.EqualTo(2));
        Assert.That(CountOf(findings, "MOD-120"), Is.EqualTo(2));
        Assert.That(CountOf(findings, "MOD-100"), Is.EqualTo(3));
    }

    [Test]
    public void Facet_WithoutConcept_IsNotObserved_AndUnknownIsAConcept()
    {
        var findings = Samples.Analyse(Samples.Tally(concepts: "MOD-999"), Samples.Tally(concepts: "TGT-110"));

        Assert.That(findings.Counts[Xa, Subject.NotObserved(Facet.Modus), Samples.Quarter].Signals, Is.EqualTo(1));
        Assert.That(findings.Counts[Xa, Subject.NotObserved(Facet.Target), Samples.Quarter].Signals, Is.EqualTo(1));
        Assert.That(findings.Counts[Xa, Subject.NotObserved(Facet.Effect), Samples.Quarter].Signals, Is.EqualTo(2));
        Assert.That(CountOf(findings, "MOD-999"), Is.EqualTo(1));
    }

    [TestCase("2025-10-01", DatePrecision.Day, 1)]
    [TestCase("2025-12-31", DatePrecision.Day, 1)]
    [TestCase("2026-01-01", DatePrecision.Day, 0)]
    [TestCase("2025-10-01", DatePrecision.Week, 1, Description = "Monday 29 September, Thursday 2 October")]
    [TestCase("2025-12-31", DatePrecision.Week, 0, Description = "Thursday is 1 January")]
    [TestCase("2025-11-01", DatePrecision.Month, 1)]
    [TestCase("2025-10-01", DatePrecision.Quarter, 1)]
    [TestCase("2025-01-01", DatePrecision.Year, 0)]
    public void Period_HoldsWhatIsKnownToFallInIt(string day, DatePrecision precision, int expected)
    {
        var findings = Samples.Analyse(Samples.Tally(day: day, precision: precision));

        Assert.That(TotalOf(findings, ActorScope.All).Signals, Is.EqualTo(expected));
    }

    [Test]
    public void LowerBound_CountsCopiesOfOneSupplierAndWeekOnce()
    {
        var findings = Samples.Analyse(
            Samples.Tally(day: "2025-11-03", signals: 4),
            Samples.Tally(day: "2025-11-07", signals: 2, basis: AttributionBasis.Assessed),
            Samples.Tally(day: "2025-11-10"),
            Samples.Tally(day: "2025-11-03", region: "NL-UT"),
            Samples.Tally(day: "2025-11-03", concepts: "MOD-120"));

        var total = TotalOf(findings, Xa);

        Assert.That(total.Signals, Is.EqualTo(9));
        Assert.That(total.LowerBound, Is.EqualTo(4));
    }

    [Test]
    public void LowerBound_IsThatOfTheLargestSupplier()
    {
        var findings = Samples.Analyse(
            Samples.Tally(day: "2025-11-03"), Samples.Tally(day: "2025-11-10"),
            Samples.Tally(day: "2025-11-03", source: "bz"), Samples.Tally(day: "2025-11-10", source: "bz"), Samples.Tally(day: "2025-11-17", source: "bz"));

        var total = TotalOf(findings, Xa);

        Assert.That((total.Signals, total.LowerBound, total.Suppliers), Is.EqualTo((5L, 3L, 2)));
    }

    [Test]
    public void LowerBound_OfCoarserDates_CountsOneInAUnit()
    {
        var findings = Samples.Analyse(
            Samples.Tally(day: "2025-11-01", precision: DatePrecision.Month, signals: 5),
            Samples.Tally(day: "2025-12-01", precision: DatePrecision.Month, signals: 5));

        Assert.That(TotalOf(findings, Xa).LowerBound, Is.EqualTo(2));
    }

    [FsCheck.NUnit.Property]
    public void LowerBound_IsNeverAboveTheSignals(byte[] days)
    {
        var tallies = days.Select(day => Samples.Tally(day: new DateOnly(2025, 10, 1).AddDays(day % 92).ToString("o", System.Globalization.CultureInfo.InvariantCulture), concepts: day % 3 == 0 ? "MOD-110" : "MOD-120", source: day % 2 == 0 ? "bz" : "szw")).ToArray();

        var findings = Samples.Analyse(tallies);

        Assert.That(findings.Counts.Cells.All(cell => cell.Count.LowerBound >= 1 && cell.Count.LowerBound <= cell.Count.Signals));
        Assert.That(TotalOf(findings, ActorScope.All).Signals, Is.EqualTo(days.Length));
    }

    [Test]
    public void TargetByModus_CountsFamiliesOnce()
    {
        var findings = Samples.Analyse(Samples.Tally(concepts: "MOD-110 MOD-120 MOD-200 TGT-110"), Samples.Tally(concepts: "MOD-110 TGT-100"), Samples.Tally(day: "2025-07-01", concepts: "MOD-110 TGT-100"));

        Assert.That(
            findings.TargetByModus.Select(cell => $"{cell.Target} {cell.Modus} {cell.Count.Signals}"),
            Is.EqualTo(new[] { "TGT-100 MOD-100 2", "TGT-100 MOD-200 1" }));
    }

    [Test]
    public void Bases_ArePartsOfTheTotal()
    {
        var findings = Samples.Analyse(Samples.Tally("XA+XB", signals: 3), Samples.Tally(basis: AttributionBasis.Assessed));

        Assert.That(
            findings.Bases.Select(cell => $"{cell.Actor} {cell.Basis} {cell.Count.Signals}"),
            Is.EqualTo(new[] { "* Perceived 3", "* Assessed 1", "XA Perceived 3", "XA Assessed 1", "XB Perceived 3" }));
    }

    [Test]
    public void Precisions_TellOfDatesTooCoarseForThePeriod()
    {
        var findings = Samples.Analyse(
            Samples.Tally(signals: 2),
            Samples.Tally(day: "2025-01-01", precision: DatePrecision.Year),
            Samples.Tally(day: "2024-01-01", precision: DatePrecision.Year));

        Assert.That(findings.Precisions.Select(cell => $"{cell.Precision} {cell.Count.Signals}"), Is.EqualTo(new[] { "Day 2", "Year 1" }));
    }

    [Test]
    public void Concept_ThatTheTaxonomyLacks_IsNamed()
    {
        Assert.That(
            () => Samples.Analyse(Samples.Tally(concepts: "MOD-777")),
            Throws.TypeOf<TaxonomyException>().With.Message.Contains("MOD-777"));
    }

    private static Count TotalOf(Findings findings, ActorScope scope) => findings.Counts[scope, Subject.Total, Samples.Quarter];

    private static long CountOf(Findings findings, string code) => findings.Counts[Xa, Subject.Of(Samples.ConceptOf(code)), Samples.Quarter].Signals;
}
