using System.Text.RegularExpressions;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Speaking;

public sealed class TrendSentenceTest
{
    private const string Caveat = "minder wordt gemeld";

    private static string Write(Trend trend, Edition edition = Edition.Released) => TrendSentence.Of(Material.Of(new Sample { Edition = edition }), trend);

    [Test]
    public void Rise_SaysWhatWasCountedAndWhatIsUsual() =>
        Assert.That(Write(Material.Rise(25, 40)), Does.Contain("aantoonbaar meer signalen dan gebruikelijk, namelijk 40 signalen, tegen gebruikelijk 25,0 (21 tot 29); dat is 60% meer."));

    [TestCase(20, "60% meer")]
    [TestCase(19, "1,60 keer het gebruikelijke aantal")]
    public void Percentage_NeedsABaseOfTwenty(int usual, string expected) =>
        Assert.That(Write(Material.Rise(usual, usual * 1.6m)), Does.Contain(expected));

    [TestCase(TrendVerdict.Rise)]
    [TestCase(TrendVerdict.Spike)]
    [TestCase(TrendVerdict.ShiftUp)]
    public void RiseOfEverythingAtOnce_SaysThatItFitsMoreReporting(TrendVerdict verdict)
    {
        var whole = Material.Rise(500, 700, verdict) with { Actor = "*", Concept = "*", Vetoes = null, Shift = new TrendShift("2025-02", "2024-12", "2025-04", Sample.Shown(1.8m)) };

        Assert.That(Write(whole), Does.Contain("een stijging over alles tegelijk past ook bij een grotere bereidheid om te melden"));
        Assert.That(Write(whole with { Actor = "XA" }), Does.Not.Contain("bereidheid").And.Contain("is niet te bepalen"));
    }

    [TestCase("nl", "dat is meer dan 100 keer het gebruikelijke aantal")]
    [TestCase("en", "that is more than 100 times the usual number")]
    public void Rise_FromNextToNothing_GivesNoSpuriousRatio(string language, string expected)
    {
        var sentence = TrendSentence.Of(Material.Of(new Sample { Language = language }), Material.Rise(0.007m, 24));

        Assert.That(sentence, Does.Contain(expected).And.Match("< 0[,.]1"));
    }

    [Test]
    public void Number_OtherThanTheTables_IsOfComparableSignals()
    {
        var material = Material.Of(new Sample());
        var counted = material.Reading.Signals("XA", "2025-Q4").Value;

        Assert.That(TrendSentence.Of(material, Material.Rise(5, counted) with { Concept = "*" }), Does.Contain($"namelijk {counted:0} signalen"));
        Assert.That(TrendSentence.Of(material, Material.Rise(5, counted - 1) with { Concept = "*" }), Does.Contain($"namelijk {counted - 1:0} vergelijkbare signalen"));
    }

    [TestCase(TrendVerdict.Fall)]
    [TestCase(TrendVerdict.Ended)]
    [TestCase(TrendVerdict.ShiftDown)]
    public void Decline_GivesTheCaveat(TrendVerdict verdict) =>
        Assert.That(Write(Material.Rise(40, 20, verdict)), Does.Contain(Caveat));

    [Test]
    public void Fall_ThatIsVetoed_GivesTheCaveat() =>
        Assert.That(Write(Material.Rise(40, 20, TrendVerdict.None) with { AbsoluteVerdict = TrendVerdict.Fall, Vetoes = true }), Does.Contain("De daling gaat niet aantoonbaar verder dan").And.Contain(Caveat));

    [Test]
    public void Rise_ThatIsVetoed_SaysThatItIsNotShownToBeMoreThanTheWhole() =>
        Assert.That(
            Write(Material.Rise(25, 40, TrendVerdict.None) with { AbsoluteVerdict = TrendVerdict.Rise, Vetoes = true }),
            Does.Contain("De stijging is niet aantoonbaar meer dan wat dezelfde partijen over het geheel meldden").And.Not.Contain("gelijk op").And.Not.Contain("aantoonbaar meer signalen"));

    [Test]
    public void Emergent_IsReportedForTheFirstTimeAndNotNew() =>
        Assert.That(Write(Material.Coarse(TrendOutcome.Evaluated, TrendVerdict.Emergent)), Does.Contain("voor het eerst gemeld").And.Contain("niet hetzelfde als nieuw").And.Not.Match(@"\d|niet getoond aantal"));

    [Test]
    public void None_SaysWhatWouldHaveGoneUnnoticed() =>
        Assert.That(Write(Material.Rise(25, 26, TrendVerdict.None)), Does.Contain("geen aantoonbare verandering (een stijging van minder dan 45% kan onopgemerkt zijn gebleven)"));

    [Test]
    public void Spike_NamesItsMonths() =>
        Assert.That(Write(Material.Rise(25, 30, TrendVerdict.Spike) with { First = "2025-11", Last = "2025-12" }), Does.Contain("in november 2025 en december 2025 aantoonbaar meer").And.Contain("niet aantoonbaar hoger"));

    [Test]
    public void Shift_SaysSinceWhen() =>
        Assert.That(
            Write(Material.Rise(25, 40, TrendVerdict.ShiftUp) with { Shift = new TrendShift("2025-02", "2024-12", "2025-04", Sample.Shown(1.8m)) }),
            Does.Contain("sinds februari 2025 aanhoudend hoger, op 1,80 keer het eerdere niveau; het begin ligt tussen december 2024 en april 2025"));

    [Test]
    public void Rise_OfOneSupplier_SaysSo()
    {
        Assert.That(Write(Material.Rise(25, 40) with { RestsOn = "veiligheidsdomein" }), Does.Contain("De stijging berust op één aanleverende partij (groep: Veiligheidsdomein)."));
        Assert.That(Write(Material.Rise(25, 40) with { RestsOn = "politie" }, Edition.Internal), Does.Contain("De stijging berust op één aanleverende partij: Politie."));
        Assert.That(Write(Material.Rise(25, 40)), Does.Not.Contain("berust op"));
    }

    [Test]
    public void Blocked_NamesTheMarker()
    {
        Assert.That(Write(Material.Coarse(TrendOutcome.BlockedByMarker, markers: "meldpunt")), Does.Contain("de manier van melden is veranderd (“Nieuw meldpunt”)"));
        Assert.That(Write(Material.Coarse(TrendOutcome.BlockedByMarker)), Does.EndWith("de manier van melden is veranderd."));
    }

    [Test]
    public void Marker_ThatLimits_IsNamed() =>
        Assert.That(Write(Material.Rise(25, 40) with { Markers = ["meldpunt"] }), Does.Contain("“Nieuw meldpunt”"));

    [TestCase(TrendVerdict.Rise)]
    [TestCase(TrendVerdict.Fall)]
    [TestCase(TrendVerdict.ShiftUp)]
    [TestCase(TrendVerdict.ShiftDown)]
    public void Sentence_WithoutTheNumberObserved_HasNoNumbers(TrendVerdict verdict)
    {
        var partial = Material.Rise(25, 40, verdict) with { Observed = Published.Withheld, Ratio = Estimate.Withheld, Release = TrendRelease.Usual, Shift = new TrendShift("2025-02", "2024-12", "2025-04", Published.Withheld) };

        Assert.That(Write(partial), Does.Not.Contain("niet getoond").And.Not.Match(@"\d+ (signalen|keer)|\d%"));
        Assert.That(Write(partial with { Verdict = TrendVerdict.None, Vetoes = true }), Does.Contain("niet aantoonbaar").And.Not.Contain("niet getoond"));
    }

    [Test]
    public void Sentence_NamesTheAttributionAndNeverALikelihood([Values] TrendVerdict verdict)
    {
        var sentence = Write(Material.Rise(25, 40, verdict) with { Shift = new TrendShift("2025-02", "2024-12", "2025-04", Sample.Shown(1.8m)) });

        Assert.That(sentence, Does.Contain("volgens melders"));
        Assert.That(Regex.IsMatch(sentence, "waarschijnlijk|vrijwel|verwacht|incident|slachtoffer|(toename|afname|stijging|daling) van (de )?inmenging|nieuw[^ ]* dreiging", RegexOptions.IgnoreCase), Is.False);
        Assert.That(char.IsUpper(sentence[0]));
    }
}
