using System.Text.RegularExpressions;
using OBI.Phenomenon.Node;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test;

public sealed class ReportRendererTest
{
    private const double PageWidth = 595.3;
    private const double Margin = 25 / 25.4 * 72;

    private readonly Dictionary<Sample, Inspection> _inspected = [];
    private ReportRenderer _renderer = null!;
    private NodeHost _reader = null!;

    [OneTimeSetUp]
    public void StartNode()
    {
        _renderer = ReportRenderer.Start();
        _reader = NodeHost.Start(NodeHome.Find(), "inspect");
    }

    [OneTimeTearDown]
    public void StopNode()
    {
        _renderer.Dispose();
        _reader.Dispose();
    }

    private static IEnumerable<TestCaseData> Pictures()
    {
        yield return new TestCaseData(new Sample()).SetArgDisplayNames("released");
        yield return new TestCaseData(new Sample { Edition = Edition.Internal }).SetArgDisplayNames("internal");
        yield return new TestCaseData(new Sample { Language = "en" }).SetArgDisplayNames("in English");
        yield return new TestCaseData(new Sample { Actors = 0 }).SetArgDisplayNames("no actors");
        yield return new TestCaseData(new Sample { Actors = 1 }).SetArgDisplayNames("one actor");
        yield return new TestCaseData(new Sample { Actors = 30 }).SetArgDisplayNames("thirty actors");
        yield return new TestCaseData(new Sample { PatternsPerActor = 0 }).SetArgDisplayNames("no patterns");
        yield return new TestCaseData(new Sample { Actors = 1, PatternsPerActor = 1, Language = "en" }).SetArgDisplayNames("one pattern");
        yield return new TestCaseData(new Sample { Actors = 1, PatternsPerActor = 8, LongLabels = true }).SetArgDisplayNames("patterns of the longest labels");
        yield return new TestCaseData(new Sample { Actors = 1, PatternsPerActor = 9, LongLabels = true, Edition = Edition.Internal, Language = "en" }).SetArgDisplayNames("patterns of the longest labels, internal");
        yield return new TestCaseData(new Sample { EverythingWithheld = true }).SetArgDisplayNames("everything withheld");
        yield return new TestCaseData(new Sample { Empty = true }).SetArgDisplayNames("empty");
    }

    private Inspection Inspect(Sample sample)
    {
        if (!_inspected.TryGetValue(sample, out var seen))
        {
            _inspected[sample] = seen = Inspection.Of(_renderer.Render(sample.Picture()), _reader);
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
        var first = _renderer.RenderWithArchive(new Sample().Picture());

        using var other = ReportRenderer.Start();
        var second = other.RenderWithArchive(new Sample().Picture());

        Assert.That(second.Pdf, Is.EqualTo(first.Pdf));
        Assert.That(second.Archive, Is.EqualTo(first.Archive));
    }

    [Test]
    public void Render_AfterOtherPictures_GivesTheSameBytes()
    {
        var first = _renderer.Render(new Sample().Picture());
        _ = _renderer.Render(new Sample { Actors = 1 }.Picture());

        Assert.That(_renderer.Render(new Sample().Picture()), Is.EqualTo(first));
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
        var seen = Inspect(new Sample());

        Assert.That(seen.Outline, Is.EqualTo(new[]
        {
            "1 Leeswijzer en reikwijdte", "2 Meldingen en bronnen", "3 Statelijke actoren", "4 Doelwitten", "5 Modus operandi",
            "6 Doelstellingen en effecten", "7 Trends per statelijke actor", "8 Patronen", "A Verantwoording", "B Datakwaliteit", "C Bescherming", "D Begrippen en codelijst",
        }).Or.EqualTo(new[]
        {
            "Leeswijzer en reikwijdte", "Meldingen en bronnen", "Statelijke actoren", "Doelwitten", "Modus operandi",
            "Doelstellingen en effecten", "Trends per statelijke actor", "Patronen", "Verantwoording", "Datakwaliteit", "Bescherming", "Begrippen en codelijst",
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

        // Words of the texts and of chart software that no Dutch sentence has.
        var english = Regex.Matches(seen.Text + string.Join(' ', seen.Alts), @"\b(the|and|with|shown|signals|actors|total|undefined|null|NaN|true|false|chart|number|year|quarter|October|December)\b");

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
        var pdf = System.Text.Encoding.Latin1.GetString(_renderer.Render(new Sample().Picture()));

        var families = Regex.Matches(pdf, @"/BaseFont\s*/[A-Z]{6}\+([A-Za-z0-9]+)").Select(match => match.Groups[1].Value).Distinct();

        Assert.That(families, Is.All.StartsWith("SourceSans3"));
    }

    [Test]
    public void Render_InUnknownLanguage_SaysWhichThereAre()
    {
        var exception = Assert.Throws<ReportException>(() => _renderer.Render(new Sample { Language = "fr" }.Picture()));

        Assert.That(exception!.Message, Does.Contain("choose nl or en"));
    }
}
