using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test;

public sealed class CompositionTest
{
    private static readonly string[] GradePhrases = ["volgens melders", "door de leverende organisatie toegeschreven", "toeschrijving niet vastgesteld", "toeschrijving niet getoond"];

    private static IEnumerable<Section> WithParts(Section section) => section.Parts.SelectMany(WithParts).Prepend(section);

    private static List<Section> Sections(PhenomenonPicture picture)
    {
        var document = Composition.Write(picture);
        return [.. document.Sections.Concat(document.Appendices).SelectMany(WithParts)];
    }

    private static IEnumerable<string> Paragraphs(PhenomenonPicture picture) => Sections(picture).SelectMany(section => section.Passages.Values).SelectMany(paragraphs => paragraphs);

    private static IEnumerable<Figure> Figures(PhenomenonPicture picture) => Sections(picture).SelectMany(section => section.Figures.Values);

    private static IEnumerable<string> Cells(PhenomenonPicture picture) => Sections(picture)
        .Where(section => section.Kind is not ("account" or "protection"))
        .SelectMany(section => section.Grids.Values)
        .SelectMany(grid => grid.Rows)
        .SelectMany(row => row);

    [Test]
    public void SentenceAboutAnActor_NamesTheAttribution([Values(1, 6)] int actors, [Values] Edition edition)
    {
        var sentences = Paragraphs(new Sample { Actors = actors, Edition = edition }.Picture()).Where(paragraph => Regex.IsMatch(paragraph, @"\bStaat X[A-F]\b"));

        Assert.That(sentences, Is.Not.Empty);
        Assert.That(sentences.Where(sentence => !GradePhrases.Any(sentence.Contains)), Is.Empty);
    }

    [Test]
    public void Trends_NameTheChaptersThatCompareWithAYearBefore()
    {
        var sections = Composition.Write(new Sample().Picture()).Sections;

        var (first, last) = (sections.Index().Single(section => section.Item.Kind == "actors").Index + 1, sections.Index().Single(section => section.Item.Kind == "objectives").Index + 1);
        Assert.That(sections.Single(section => section.Kind == "trends").Passages["lead"], Has.One.StartsWith($"De hoofdstukken {first} tot en met {last} vergelijken met een jaar eerder."));
    }

    [Test]
    public void SentenceAboutAFall_GivesTheCaveat()
    {
        var sentences = Paragraphs(new Sample().Picture()).Where(paragraph => Regex.IsMatch(paragraph, "afname|gedaald", RegexOptions.IgnoreCase)).ToArray();

        Assert.That(sentences, Is.Not.Empty);
        Assert.That(sentences, Is.All.Matches("minder wordt gemeld|kan daardoor komen"));
    }

    [Test]
    public void Sentence_SpeaksOfSignalsAndNotOfInterference()
    {
        var texts = Paragraphs(new Sample().Picture()).Concat(Figures(new Sample().Picture()).Select(figure => figure.Alt));

        Assert.That(texts.Where(text => Regex.IsMatch(text, "(toename|afname|stijging|daling) van (de )?inmenging|incident|slachtoffer|waarschijnlijk|verwacht", RegexOptions.IgnoreCase)), Is.Empty);
    }

    [Test]
    public void Percentage_HasABaseOfTwenty()
    {
        // The fifth state has 9 signals: too few for any share.
        var profile = Sections(new Sample { Edition = Edition.Internal }.Picture()).Single(section => section is { Kind: "profile", Title: "Staat XE" });
        var attribution = Sections(new Sample { Edition = Edition.Internal }.Picture()).Single(section => section.Kind == "actors").Figures["attribution"];

        Assert.That(profile.Passages.Values.SelectMany(text => text), Has.None.Contains("%"));
        Assert.That(Rows(attribution).Where(row => row["label"]!.GetValue<string>() == "Staat XE").Select(row => row["text"]!.GetValue<string>()), Has.None.Contains("%"));
    }

    [Test]
    public void Section_StatesWhatIsUnknown()
    {
        var sections = Sections(new Sample().Picture());

        foreach (var kind in (string[])["sources", "actors", "targets", "modus", "objective", "effect", "patterns"])
        {
            var text = string.Join(' ', sections.Single(section => section.Kind == kind).Passages.Values.SelectMany(paragraphs => paragraphs));
            Assert.That(text, Does.Match("onbekend|niet vastgesteld|geen staat genoemd"), kind);
        }
    }

    [Test]
    public void Section_WithOverlappingParts_SaysSo()
    {
        var sections = Sections(new Sample().Picture());

        foreach (var kind in (string[])["targets", "modus", "objective"])
        {
            Assert.That(string.Join(' ', sections.Single(section => section.Kind == kind).Passages.Values.SelectMany(paragraphs => paragraphs)), Does.Contain("tellen daarom niet op tot het totaal"), kind);
        }
    }

    [Test]
    public void Sentence_AgreesWithItsChart()
    {
        var sections = Sections(new Sample().Picture());
        var targets = sections.Single(section => section.Kind == "targets");
        var lead = string.Join(' ', targets.Passages["lead"]);

        var largest = Rows(targets.Figures["bars"]).Where(row => row["count"] is not null && !row["unknown"]!.GetValue<bool>()).MaxBy(row => row["count"]!.GetValue<decimal>())!;

        Assert.That(lead, Does.Contain($"{largest["label"]!.GetValue<string>()[1..]} ({largest["count"]})"));
        Assert.That(targets.Figures["bars"].Alt, Does.Contain($"{largest["label"]!.GetValue<string>()}: {largest["count"]}"));
    }

    [Test]
    public void AltText_SaysHowASeriesRuns()
    {
        var profile = Sections(new Sample().Picture()).Single(section => section is { Kind: "profile", Title: "Staat XB" });

        Assert.That(profile.Figures["periods"].Alt, Is.EqualTo("Kolommendiagram. Het aantal signalen loopt op van 60 (K1 2024) naar 95 (K4 2025)."));
    }

    [Test]
    public void Protection_CountsWhatReadersCanCount()
    {
        var picture = new Sample().Picture();

        var protection = Sections(picture).Single(section => section.Kind == "protection");

        Assert.That(
            protection.Grids["tables"].Rows.Select(row => (row[1], row[2])),
            Is.EqualTo(picture.Tables.Select(table => (Thousands(table.Rows.Count), Thousands(table.Rows.Count(row => !row.Values[0].IsShown))))));
        Assert.That(string.Join(' ', protection.Passages["lead"]), Does.Contain("ten minste 5 verschillende voorvallen").And.Contain("ten minste 3 signalen"));

        static string Thousands(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"));
    }

    [Test]
    public void Withheld_IsNeverPrintedAsANumber()
    {
        var picture = new Sample { EverythingWithheld = true }.Picture();

        // What is left are deliveries, dates, rows received, and how many numbers tables have and do not show: administrative numbers, which are shown.
        var figures = Cells(picture).Where(cell => Regex.IsMatch(cell, @"^[\d.,%]+$")).ToHashSet();
        var administrative = Sections(picture).Where(section => section.Kind is "sources" or "protection").SelectMany(section => section.Grids.Values).SelectMany(grid => grid.Rows).SelectMany(row => row).ToHashSet();

        Assert.That(figures.Except(administrative), Is.Empty);
        Assert.That(Cells(picture), Does.Contain("niet getoond"));
    }

    [Test]
    public void Withheld_LeavesNoNumberInCharts()
    {
        var withheld = Figures(new Sample().Picture()).SelectMany(Rows).Where(row => row["text"]?.GetValue<string>() == "niet getoond").ToArray();

        Assert.That(withheld, Is.Not.Empty);
        foreach (var row in withheld)
        {
            Assert.That(row["count"], Is.Null);
            Assert.That(row["before"], Is.Null);
            Assert.That(row["end"], Is.Null);
        }
    }

    [Test]
    public void Picture_WithEverythingWithheld_DrawsAndConcludesNothing()
    {
        var picture = new Sample { EverythingWithheld = true }.Picture();

        // What is left are deliveries and the calendar, which no gate keeps back.
        Assert.That(Figures(picture).Select(figure => figure.Caption), Is.EquivalentTo(new[] { "Doorlooptijd van de aanleveringen in deze periode", "Kalender vanaf de beoordeelde periode" }));
        Assert.That(Paragraphs(picture), Has.None.Contains("aantoonbare verandering van het aantal signalen gevonden"));
    }

    [Test]
    public void Withheld_KeepsItsPlaceAmongTheBars()
    {
        var bars = Sections(new Sample().Picture()).Single(section => section.Kind == "effect").Figures["bars"];

        var places = bars.Specification["encoding"]!["y"]!["scale"]!["domain"]!.AsArray().Select(place => place!.GetValue<string>());

        Assert.That(places, Is.EqualTo(Rows(bars).Select(row => row["label"]!.GetValue<string>())));
    }

    [Test]
    public void Actors_StandInAlphabeticalOrder()
    {
        var profiles = Sections(new Sample().Picture()).Where(section => section.Kind == "profile").Select(section => section.Title).ToArray();

        Assert.That(profiles, Is.EqualTo(new[] { "Staat XA", "Staat XB", "Staat XC", "Staat XD", "Staat XE", "Staat XF", "Overige staten", "Niet toegeschreven" }));
    }

    [Test]
    public void Supplier_ThatJoined_IsNamedWhereItLimits()
    {
        var text = string.Join(' ', Paragraphs(new Sample().Picture()));

        Assert.That(text, Does.Contain("Ministerie van Sociale Zaken en Werkgelegenheid levert aan sinds 1 april 2024"));
        Assert.That(text, Does.Contain("van Politie ontbreken er een of meer"));
    }

    [Test]
    public void Supplier_ThatJoinsAfterThePeriod_IsNotAmongThoseOfThePeriod()
    {
        var picture = new Sample().Picture();
        picture = picture with { Suppliers = [.. picture.Suppliers.Select((supplier, place) => supplier with { ActiveFrom = place switch { 0 => "2026-01-01", 1 or 2 => "2025-06-01", _ => "2015-01-01" } })] };

        var text = string.Join(' ', Paragraphs(picture));

        Assert.That(text, Does.Contain($"van {picture.Suppliers.Count - 1} aanleverende partijen").And.Not.Contain($"{picture.Suppliers[0].Name.Nl} lever"));
        Assert.That(text, Does.Contain($"{picture.Suppliers[1].Name.Nl} en {picture.Suppliers[2].Name.Nl} leveren aan sinds 1 juni 2025."));
    }

    private static IEnumerable<JsonNode> Rows(Figure figure) => figure.Specification["datasets"]!["rows"]!.AsArray().Select(row => row!);
}
