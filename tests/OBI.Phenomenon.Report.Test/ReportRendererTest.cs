using System.Text.RegularExpressions;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test;

public sealed class ReportRendererTest : PaperFixture
{
    private const double PageWidth = 595.3;
    private const double Margin = 25 / 25.4 * 72;

    private readonly Dictionary<Sample, Inspection> _inspected = [];

    private Inspection Inspect(Sample sample)
    {
        if (!_inspected.TryGetValue(sample, out var seen))
        {
            _inspected[sample] = seen = Inspection.Of(Renderer.Render(sample.Picture()), Reader);
        }

        return seen;
    }

    [TestCaseSource(nameof(Pictures))]
    public void Render_OfAnyPicture_KeepsWithinTheMargins(Sample sample)
    {
        var seen = Inspect(sample);

        Assert.That(seen.Right, Is.LessThanOrEqualTo(PageWidth - Margin + 1));
    }

    [TestCaseSource(nameof(Pictures))]
    public void Render_OfAnyPicture_MarksEveryPage(Sample sample)
    {
        var seen = Inspect(sample);

        Assert.That(seen.Pages, Is.All.Contains("TLP:AMBER"));
        Assert.That(seen.Pages, Is.All.Contains(sample.Language == "nl" ? "concept, niet voor verspreiding" : "draft, not for distribution"));
    }

    [TestCaseSource(nameof(Pictures))]
    public void Render_OfAnyPicture_TagsHeadingsTablesAndFigures(Sample sample)
    {
        var seen = Inspect(sample);

        Assert.That(seen.Roles, Does.Contain("H1").And.Contain("Table").And.Contain("TH"));
        Assert.That(seen.Roles.Count(role => role == "Figure"), Is.LessThanOrEqualTo(seen.Alts.Count));
    }

    [Test]
    public void Render_Twice_GivesTheSameBytes()
    {
        var first = Renderer.RenderAll(new Sample().Picture());

        using var other = ReportRenderer.Start();
        var second = other.RenderAll(new Sample().Picture());

        Assert.That(second.Pdf, Is.EqualTo(first.Pdf));
        Assert.That(second.Archive, Is.EqualTo(first.Archive));
        Assert.That(second.Briefing, Is.EqualTo(first.Briefing));
    }

    [Test]
    public void Render_AfterOtherPictures_GivesTheSameBytes()
    {
        var first = Renderer.Render(new Sample().Picture());
        _ = Renderer.Render(new Sample { Actors = 1 }.Picture());

        Assert.That(Renderer.Render(new Sample().Picture()), Is.EqualTo(first));
    }

    [Test]
    public void Render_DatesTheDocumentByThePicture()
    {
        var seen = Inspect(new Sample());

        Assert.That(seen.Date, Does.StartWith("D:20260115"));
        Assert.That(seen.Language, Does.StartWith("nl"));
        Assert.That(seen.Title, Is.EqualTo("Fenomeenbeeld ongewenste buitenlandse inmenging – Vierde kwartaal 2025"));
    }

    [Test]
    public void Render_ListsItsChaptersInOrderWithoutGaps()
    {
        var seen = Inspect(new Sample { Chapters = true });

        Assert.That(seen.Outline, Is.EqualTo(new[]
        {
            "1 Kernpunten", "2 Leeswijzer en reikwijdte", "3 Meldingen en bronnen", "4 Statelijke actoren", "5 Doelwitten", "6 Modus operandi",
            "7 Doelstellingen en effecten", "8 Trends per statelijke actor", "9 Patronen", "10 Verdieping", "11 Vooruitblik en kennislacunes", "12 Handelingsperspectief",
            "A Verantwoording", "B Datakwaliteit", "C Bescherming", "D Begrippen en codelijst", "E Cijferbijlage",
        }));
    }

    [Test]
    public void Render_NumbersItsPagesToTheEnd()
    {
        var seen = Inspect(new Sample());

        for (var page = 2; page <= seen.Pages.Count; page++)
        {
            Assert.That(seen.Pages[page - 1], Does.Contain($"Pagina {page} van {seen.Pages.Count}"));
        }
    }

    [Test]
    public void Render_OfInternalEdition_SaysSoOnEveryPage()
    {
        var seen = Inspect(new Sample { Edition = Edition.Internal, Draft = false });

        Assert.That(seen.Pages, Is.All.Contains("Werkdossier – intern"));
        Assert.That(seen.Text, Does.Not.Contain("concept, niet voor verspreiding"));
    }

    [Test]
    public void Render_InDutch_HasNoEnglishWords()
    {
        var seen = Inspect(new Sample());

        // Words of the texts and of chart software that no Dutch sentence has; files have the same name in every language.
        var words = Regex.Replace(seen.Text + string.Join(' ', seen.Alts), @"tables/[a-z-]+\.csv", "");
        var english = Regex.Matches(words, @"\b(the|and|with|shown|signals|actors|total|undefined|null|NaN|true|false|chart|number|year|quarter|October|December)\b");

        Assert.That(english.Select(match => match.Value), Is.Empty);
    }

    [Test]
    public void Render_InEnglish_WritesEnglishNumbersAndDates()
    {
        var seen = Inspect(new Sample { Language = "en" });

        Assert.That(seen.Text, Does.Contain("15 January 2026").And.Contain("no demonstrable change"));
        Assert.That(seen.Text, Does.Not.Contain("niet getoond"));
    }

    [Test]
    public void Render_EmbedsOneFamilyOfFonts()
    {
        var pdf = System.Text.Encoding.Latin1.GetString(Renderer.Render(new Sample().Picture()));

        var families = Regex.Matches(pdf, @"/BaseFont\s*/[A-Z]{6}\+([A-Za-z0-9]+)").Select(match => match.Groups[1].Value).Distinct();

        Assert.That(families, Is.All.StartsWith("SourceSans3"));
    }

    [Test]
    public void Render_InUnknownLanguage_SaysWhichThereAre()
    {
        var exception = Assert.Throws<ReportException>(() => Renderer.Render(new Sample { Language = "fr" }.Picture()));

        Assert.That(exception!.Message, Does.Contain("choose nl or en"));
    }
}
