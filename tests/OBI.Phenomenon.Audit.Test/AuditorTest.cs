using OBI.Phenomenon.Audit.Test.Fixture;

namespace OBI.Phenomenon.Audit.Test;

/// <summary>Leaks planted in one edition, each of which must be found, beside the same edition made safe.</summary>
public sealed class AuditorTest
{
    private static readonly string[] ByBasis = ["actor:overlap", "basis:partition"];
    private static readonly string[] ByActor = ["actor:overlap", "period:partition"];
    private static readonly string[] ByModus = ["actor:overlap", "modus:overlap", "period:partition"];

    [Test]
    public void Attack_OneHiddenInARowThatAddsUp_IsExact()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4").Table("attribution", ByBasis, "XA|* = 40", "XA|assessed = 12", "XA|perceived = 25", "XA|not-established = ?"));

        Assert.That(report.Leaks(), Is.EqualTo(["2025-Q4 attribution XA|not-established 3..3"]));
        Assert.That((report.Published, report.Suppressed, report.Exact, report.IsSafe), Is.EqualTo((3, 1, 1, false)));
    }

    [Test]
    public void Attack_TwoHiddenInARowThatAddsUp_AreSafe()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4").Table("attribution", ByBasis, "XA|* = 40", "XA|assessed = ?", "XA|perceived = 25", "XA|not-established = ?"));

        Assert.That(report.Leaks(), Is.Empty);
        Assert.That(report.Of("attribution", "XA|assessed"), Is.EqualTo("0..15"));
        Assert.That(report.IsSafe, Is.True);
    }

    [Test]
    public void Attack_TwoHiddenOfFewTogether_AreNarrow()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4").Table("attribution", ByBasis, "XA|* = 40", "XA|assessed = ?", "XA|perceived = 36", "XA|not-established = ?"));

        Assert.That(report.Narrow, Is.EqualTo(2));
        Assert.That(report.Of("attribution", "XA|assessed"), Is.EqualTo("0..4"));
    }

    [Test]
    public void Attack_TotalShownByAnotherTable_IsUsed()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4")
            .Table("actors", ByActor, "XA|2025-Q4 = 40")
            .Table("attribution", ByBasis, "XA|* = ?", "XA|assessed = 12", "XA|perceived = 25", "XA|not-established = ?"));

        Assert.That(report.Leaks(), Is.EqualTo(["2025-Q4 attribution XA|TOTAL 40..40", "2025-Q4 attribution XA|not-established 3..3"]));
    }

    [Test]
    public void Attack_ShareOfAShownBase_IsTheCount()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4").Table("attribution", ByBasis, "XA|* = 40 1", "XA|assessed = ? 0.075", "XA|perceived = ? ?", "XA|not-established = ? ?"));

        Assert.That(report.Leaks(), Is.EqualTo(["2025-Q4 attribution XA|assessed 3..3"]));
    }

    [Test]
    public void Attack_RatioOfAFindingWithAShownReference_IsTheCount()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4")
            .Table("actors", ByActor, "*|2025-Q3 = 90", "*|2025-Q4 = 80", "XA|2025-Q3 = 20", "XA|2025-Q4 = ?")
            .Finding("*", "*", "2025-Q3", "80", "90", "0.888889")
            .Finding("XA", "*", "2025-Q3", "?", "20", "0.15"));

        Assert.That(report.Leaks(), Is.EqualTo(["2025-Q4 actors XA|2025-Q4 3..3"]));
    }

    [Test]
    public void Attack_RatioOfATrendWithItsUsualNumber_BoundsTheCountFromBelow()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4").Table("actors", ByActor, "XA|2025-Q4 = ?").Trend("XA", "*", "?", "8.2", "0.48"));

        Assert.That(report.Of("actors", "XA|2025-Q4"), Is.EqualTo("4.."), "a trend may leave out suppliers");
    }

    [Test]
    public void Attack_TrendThatIsFirstReported_TellsThatItWasZeroBefore()
    {
        var edition = new EditionDraft("2025-Q4").Table("modus", ByModus, "XA|MOD-100|2025-Q3 = ?", "XA|MOD-100|2025-Q4 = 9").Trend("XA", "MOD-100", "9", "?", "?", "emergent");

        Assert.That(Attacks.On(edition).Leaks(), Is.EqualTo(["2025-Q4 modus XA|MOD-100|2025-Q3 0..0"]));
        Assert.That(Attacks.On(new AuditOptions { ZerosMayBeTold = true }, edition).Leaks(), Is.Empty);
    }

    [TestCase("fall", "0..20")]
    [TestCase("shift-down", "0..20")]
    public void Attack_TrendThatSaysFewer_BoundsTheCountByTheMostThereWas(string verdict, string range)
    {
        var report = Attacks.On(new EditionDraft("2025-Q4")
            .Table("modus", ByModus, "XA|MOD-100|2025-Q2 = 21", "XA|MOD-100|2025-Q3 = 9", "XA|MOD-100|2025-Q4 = ?")
            .Trend("XA", "MOD-100", "?", "?", "?", verdict));

        Assert.That(report.Of("modus", "XA|MOD-100|2025-Q4"), Is.EqualTo(range));
    }

    [TestCase("24", "0..38")]
    [TestCase("6", "0..2")]
    public void Attack_TrendThatSaysMore_BoundsWhatWasBeforeByItsMean(string observed, string range)
    {
        // Two quarters of fewer than 24 on average are 47 at most, of which 9 are known.
        var report = Attacks.On(new EditionDraft("2025-Q4")
            .Table("modus", ByModus, "XA|MOD-100|2025-Q2 = ?", "XA|MOD-100|2025-Q3 = 9", $"XA|MOD-100|2025-Q4 = {observed}")
            .Trend("XA", "MOD-100", "?", "?", "?", "rise"));

        Assert.That(report.Of("modus", "XA|MOD-100|2025-Q2"), Is.EqualTo(range));
    }

    [Test]
    public void Attack_FamilyThatHidesItsConcept_BoundsIt()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4").Table("modus", ByModus, "XA|MOD-100|2025-Q4 = 7", "XA|MOD-110|2025-Q4 = ?", "XA|MOD-200|2025-Q4 = ?"));

        Assert.That(report.Of("modus", "XA|MOD-110|2025-Q4"), Is.EqualTo("0..7"));
        Assert.That(report.Leaks(), Is.Empty);
    }

    [Test]
    public void Attack_NearlyAllSignalsNotAttributed_NarrowsTheStates()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4").Table("actors", ByActor, "*|2025-Q4 = 63", "ZZ|2025-Q4 = 60", "XA|2025-Q4 = ?"));

        Assert.That(report.Leaks(), Does.Contain("2025-Q4 actors XA|2025-Q4 0..3"));
    }

    [Test]
    public void Attack_SignalsAllDatedFinelyEnough_GiveTheCoarseOnes()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4")
            .Table("actors", ByActor, "*|2025-Q4 = 97")
            .Table("precision", ["precision:partition"], "* = 99", "day = 70", "quarter = ?", "year = ?"));

        Assert.That(report.Leaks(), Is.EqualTo(["2025-Q4 precision quarter 27..27", "2025-Q4 precision year 2..2"]));
    }

    [Test]
    public void Attack_ConceptOfAStateThatHasTooMuchElse_IsBoundedFromBelow()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4")
            .Table("actors", ByActor, "*|2025-Q4 = 50", "XA|2025-Q4 = 48")
            .Table("modus", ByModus, "*|MOD-100|2025-Q4 = 30", "XA|MOD-100|2025-Q4 = ?"));

        Assert.That(report.Leaks(), Does.Contain("2025-Q4 modus XA|MOD-100|2025-Q4 28..30"));
    }

    [Test]
    public void Attack_BandsOfPatternsThatFillTheState_NarrowTheRest()
    {
        var tables = new EditionDraft("2025-Q4").Table("actors", ByActor, "XA|2025-Q4 = 40").Patterns("XA", ("XA-P01", 26, 50), ("XA-P02", 11, 25));

        Assert.That(Attacks.On(tables).Leaks(), Is.EqualTo(
            ["2025-Q4 patterns XA-P01|2025-Q4 26..29", "2025-Q4 patterns XA-P02|2025-Q4 11..14", "2025-Q4 patterns XA REST|2025-Q4 0..3"]));
    }

    [Test]
    public void Attack_BandsWithRoom_AreSafe()
    {
        var report = Attacks.On(new EditionDraft("2025-Q4").Table("actors", ByActor, "XA|2025-Q4 = 60").Patterns("XA", ("XA-P01", 26, 50), ("XA-P02", null, null)));

        Assert.That(report.Leaks(), Is.Empty);
        Assert.That(report.Of("patterns", "XA-P01|2025-Q4"), Is.EqualTo("26..50"));
    }
}
