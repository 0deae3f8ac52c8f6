using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Sections;

public sealed class TrendsTest
{
    private static Section Write(Sample sample) => Report.Sections.Trends.Write(Material.Of(sample), (3, 6));

    private static IEnumerable<JsonNode> Rows(Figure figure, string mark) => figure.Specification["datasets"]!["rows"]!.AsArray().Select(row => row!).Where(row => row["mark"]!.GetValue<string>() == mark);

    private static string Panel(JsonNode row) => row["panel"]!.GetValue<string>();

    [Test]
    public void Released_TabulatesTotalsAndFindingsOnly()
    {
        var section = Write(new Sample());

        Assert.That(section.Grids["totals"].Rows.Select(row => row[0]), Is.EqualTo(new[] { "Alle signalen", "Staat XA", "Staat XB", "Staat XC", "Staat XD", "Staat XE", "Staat XF", "Niet toegeschreven" }));
        foreach (var grid in section.Parts.SelectMany(part => part.Grids.Values))
        {
            Assert.That(grid.Rows.Skip(1).Select(row => row[4]), Has.None.EqualTo("geen aantoonbare verandering"));
            Assert.That(grid.Rows, Has.Count.LessThanOrEqualTo(12));
        }
    }

    [Test]
    public void Released_CountsTheSeriesItDoesNotList()
    {
        var picture = new Sample().Picture();

        var others = Write(new Sample()).Grids["others"];

        var steady = picture.Trends.Count(trend => trend is { Actor: "XA", Outcome: TrendOutcome.Evaluated, Verdict: TrendVerdict.None } && trend.Concept != "*");
        Assert.That(others.Rows.Single(row => row[0] == "Staat XA")[1], Is.EqualTo($"{steady}"));
        Assert.That(others.Rows.Select(row => row[2]), Is.All.Match(@"^\d,\d\d( tot \d,\d\d)?$"));
    }

    [Test]
    public void Released_HasNoWeeksExplanationsOrListOfWhatIsKept()
    {
        var section = Write(new Sample());

        Assert.That(section.Figures.Keys, Has.None.StartsWith("weeks"));
        Assert.That(section.Grids.Keys, Has.None.EqualTo("unreleased"));
        Assert.That(section.Parts.SelectMany(part => part.Grids.Keys), Is.All.EqualTo("findings"));
    }

    [Test]
    public void Chapter_SaysWhyItMayDifferFromAYearBefore() =>
        Assert.That(Write(new Sample()).Passages["lead"], Has.Some.Contains("vergelijken met een jaar eerder"));

    [Test]
    public void Picture_WithoutAFinding_SaysSoInOneSentence()
    {
        var picture = new Sample().Picture();
        picture = picture with { Trends = [.. picture.Trends.Where(trend => trend.Verdict == TrendVerdict.None && trend.AbsoluteVerdict == TrendVerdict.None && trend.Outcome == TrendOutcome.Evaluated)] };

        var section = Report.Sections.Trends.Write(new Report.Sections.Material(new Report.Reading.PictureReading(picture), new Report.Languages.Wording("nl")), (3, 6));

        Assert.That(section.Passages["lead"], Has.Some.Contains("bij geen daarvan is een aantoonbare verandering gevonden"));
        Assert.That(section.Parts, Is.Empty);
    }

    [Test]
    public void Picture_OfWhichNothingCouldBeJudged_SaysWhyOnce([Values] Edition edition)
    {
        var picture = new Sample { Edition = edition }.Picture();
        picture = picture with { Trends = [.. picture.Trends.Select(trend => trend with { Outcome = TrendOutcome.BlockedByMarker, Verdict = TrendVerdict.None, AbsoluteVerdict = TrendVerdict.None, Markers = ["meldpunt"] })] };

        var section = Report.Sections.Trends.Write(new Report.Sections.Material(new Report.Reading.PictureReading(picture), new Report.Languages.Wording("nl")), (3, 6));

        Assert.That(section.Passages["lead"][1], Does.StartWith("Geen enkele reeks is te beoordelen, omdat de manier van melden is veranderd (“Nieuw meldpunt”)."));
        Assert.That(section.Grids["totals"].Rows.Select(row => (row[1], row[4])), Is.All.EqualTo(("–", "niet te beoordelen: melden veranderd")));
        Assert.That(section.Grids["totals"].Note, Does.Not.Contain("Verhouding"));
        Assert.That((section.Grids["others"].Rows.Count, section.Grids["others"].Note), Is.EqualTo((0, "")));
        Assert.That(section.Parts.SelectMany(part => part.Passages["text"]), Is.Empty);
        Assert.That(section.Parts, edition == Edition.Released ? Is.Empty : Is.Not.Empty);
    }

    [Test]
    public void Part_BeginsWithTheTotal()
    {
        var part = Write(new Sample()).Parts.Single(part => part.Title == "Staat XA");

        Assert.That(part.Passages["text"][0], Does.StartWith("Alle signalen over Staat XA").And.Contain("geen aantoonbare verandering"));
        Assert.That(part.Passages["text"].Count(sentence => sentence.StartsWith("Alle signalen", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void Table_ExplainsItsColumnsOnce()
    {
        var section = Write(new Sample());

        Assert.That(section.Grids["totals"].Note, Does.Contain("Gebruikelijk:").And.Contain("Verhouding:").And.Contain("q:").And.Contain("Het geheel:").And.Contain("Op te merken:"));
        Assert.That(section.Parts.SelectMany(part => part.Grids.Values).Select(grid => grid.Note), Is.All.Empty);
    }

    [Test]
    public void Picture_WithoutTrends_SaysSo()
    {
        var section = Write(new Sample { Empty = true });

        Assert.That(section.Passages["lead"][0], Is.EqualTo("Over het vierde kwartaal van 2025 is geen enkele trend te tonen."));
        Assert.That(section.Grids.Count + section.Figures.Count + section.Parts.Count, Is.Zero);
    }

    [Test]
    public void Figure_DrawsWhatTheTableSays()
    {
        var section = Write(new Sample());
        var row = section.Grids["totals"].Rows.Single(row => row[0] == "Staat XB");

        var figure = section.Figures["quarters-01"];

        Assert.That(Rows(figure, "now").Single(mark => Panel(mark) == "Staat XB")["text"]!.GetValue<string>(), Is.EqualTo(row[1]));
        Assert.That(Rows(figure, "alarm").Select(Panel), Is.EqualTo(new[] { "Staat XB" }));
        Assert.That(figure.Alt, Does.Contain($"Staat XB: loopt op van 60 (K1 2024) naar {row[1]} (K4 2025); gebruikelijk 52,8 (38 tot 68): aantoonbaar meer dan gebruikelijk"));
    }

    [Test]
    public void Figure_MarksChangesInReportingAndEvents()
    {
        var figure = Write(new Sample()).Figures["quarters-01"];

        Assert.That(Rows(figure, "marker").Select(Panel), Is.EqualTo(new[] { "Staat XB", "Staat XB", "Staat XC" }));
        Assert.That(Rows(figure, "sign").Where(row => Panel(row) == "Staat XA").Select(row => row["text"]!.GetValue<string>()), Is.EqualTo(new[] { "1", "2" }));
        Assert.That(Rows(figure, "hatch").Select(Panel).Distinct(), Does.Contain("Staat XA"));
        Assert.That(figure.Note, Does.Contain("nog niet alle meldingen"));
    }

    [Test]
    public void Context_NamesSourcesAndNoCause()
    {
        var context = Write(new Sample()).Grids["context"];

        Assert.That(context.Rows.Select(row => row[0]), Is.EqualTo(new[] { "a", "b", "1", "2", "3" }));
        Assert.That(context.Rows.Skip(2).Select(row => row[4]), Is.All.Not.EqualTo("–"));
        Assert.That(context.Note, Does.Contain("niet als oorzaak vastgesteld"));
        Assert.That(context.Rows.SelectMany(row => row).Append(context.Note).Where(cell => Regex.IsMatch(cell, "door(dat)?|vanwege|gevolg van|leidde")), Is.Empty);
    }

    [TestCase(6, 1)]
    [TestCase(26, 2)]
    public void Panels_AreSpreadEvenlyOverFigures(int actors, int figures)
    {
        var drawn = Write(new Sample { Actors = actors }).Figures.Where(figure => figure.Key.StartsWith("quarters-0", StringComparison.Ordinal)).Select(figure => Rows(figure.Value, "base").Count()).ToArray();

        Assert.That(drawn, Has.Length.EqualTo(figures));
        Assert.That(drawn.Sum(), Is.EqualTo(actors + 1));
        Assert.That(drawn.Max() - drawn.Min(), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void Panels_ShareOneScale()
    {
        var section = Write(new Sample { Actors = 26 });

        var scales = section.Figures.Where(figure => figure.Key.StartsWith("quarters-0", StringComparison.Ordinal)).Select(figure => figure.Value.Specification["spec"]!["layer"]![0]!["encoding"]!["y"]!["scale"]!["domain"]!.ToJsonString());

        Assert.That(scales.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Werkdossier_ListsEverySeriesWithItsOutcome()
    {
        var sample = new Sample { Edition = Edition.Internal };
        var part = Write(sample).Parts.Single(part => part.Title == "Staat XC");

        var all = sample.Picture().Trends.Where(trend => trend.Actor == "XC").ToArray();
        var few = all.Count(trend => trend.Outcome == TrendOutcome.TooFewSignals);

        Assert.That(part.Grids["series"].Rows, Has.Count.EqualTo(all.Length - few));
        Assert.That(part.Passages["few"].Single(), Does.Contain($"bij {few} reeksen").And.Not.Contain("(0)"));
        Assert.That(part.Grids["series"].Rows.Select(row => row[5]), Does.Contain("melden anders"));
    }

    [Test]
    public void Werkdossier_ExplainsEveryFinding()
    {
        var sample = new Sample { Edition = Edition.Internal };
        var part = Write(sample).Parts.Single(part => part.Title == "Staat XB");

        var findings = sample.Picture().Trends.Count(trend => trend.Actor == "XB" && trend.Verdict != TrendVerdict.None);
        var total = part.Grids["explanation-001"];

        Assert.That(part.Grids.Keys.Count(key => key.StartsWith("explanation", StringComparison.Ordinal)), Is.EqualTo(findings));
        Assert.That(Line(total, "Gebruikelijk"), Does.Contain("× 1,08 door de trend").And.Contain("× 3 maanden").And.Contain("× 86% dat nu gewoonlijk binnen is").And.Contain("april 2023 en oktober 2024"));
        Assert.That(Line(total, "Toetsen"), Is.EqualTo("niveau: p < 0,001, q 0,003 (bevinding); piek (november 2025 en december 2025): p 0,200, q 0,710; verschuiving: p 0,030, deed niet mee"));
        Assert.That(Line(total, "Drempel"), Does.Contain("90 of meer, of 21 of minder"));
        Assert.That(Line(total, "Houdt stand?"), Is.EqualTo("ja: zonder Ministerie van Sociale Zaken en Werkgelegenheid, mogelijke kopieën één keer geteld, zonder de oudste helft van de historie; te weinig over om te zeggen: zonder wat alleen melders toeschrijven; nee: zonder Politie"));
        Assert.That(Line(total, "Melden"), Does.Contain("“Nieuw meldpunt”"));
        Assert.That(Line(total, "Na alle meldingen"), Does.Contain("niet getoetst"));
    }

    [Test]
    public void Werkdossier_ListsWhatTheReleasedEditionDoesNotShow()
    {
        var inside = new Sample { Edition = Edition.Internal }.Picture();

        var kept = Write(new Sample { Edition = Edition.Internal }).Grids["unreleased"];

        var findings = inside.Trends.Count(trend => trend.Release != TrendRelease.Full && (trend.Concept == "*" || trend.Verdict != TrendVerdict.None));
        Assert.That(kept.Rows.Count(row => !row[1].EndsWith("andere reeksen", StringComparison.Ordinal)), Is.EqualTo(findings));
        Assert.That(kept.Rows.Select(row => row[3]).Distinct(), Is.EquivalentTo(new[] { "niet getoond", "zonder getallen" }));
    }

    [Test]
    public void Weeks_AlarmsAreDrawnAndTold()
    {
        var section = Write(new Sample { Edition = Edition.Internal });

        var figure = section.Figures["weeks-01"];

        Assert.That(Rows(figure, "week").Count(row => Panel(row) == "Staat XB"), Is.EqualTo(104));
        Assert.That(Rows(figure, "alarm").Select(Panel).Distinct(), Does.Contain("Staat XB"));
        Assert.That(Rows(figure, "hatch"), Is.Not.Empty);
        Assert.That(figure.Alt, Does.Match("Staat XB: hoogste waarde 17 in de week van [^,;]*, alarm in de week van"));
    }

    private static string Line(Grid grid, string name) => grid.Rows.Single(row => row[0] == name)[1];
}
