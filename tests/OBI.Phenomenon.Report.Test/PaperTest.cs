using OBI.Phenomenon.Node;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test;

/// <summary>What is on paper: its numbers, its structure, and the two pages of the briefing.</summary>
public sealed class PaperTest : PaperFixture
{
    private static IEnumerable<TestCaseData> Some() => new[]
    {
        ("Dutch", new Sample { Chapters = true }), ("English", new Sample { Language = "en" }), ("steady", new Sample { Steady = true }), ("withheld", new Sample { EverythingWithheld = true }),
    }.Select(picture => new TestCaseData(picture.Item2).SetArgDisplayNames(picture.Item1));

    private Inspection Report(Sample sample) => Inspection.Of(Renderer.Render(sample.Picture()), Reader);

    private Inspection Briefing(Sample sample) => Inspection.Of(Renderer.RenderBriefing(sample.Picture()), Reader);

    [TestCaseSource(nameof(Pictures))]
    public void Briefing_OfAnyPicture_HasTwoPages(Sample sample)
    {
        var seen = Briefing(sample);

        Assert.That(seen.Pages, Has.Count.EqualTo(2));
        Assert.That(seen.Pages, Is.All.Contains("TLP:AMBER"));
        Assert.That(seen.Right, Is.LessThanOrEqualTo(595.3 - (20 / 25.4 * 72) + 1));
    }

    [TestCaseSource(nameof(Some))]
    public void Number_OnPaper_IsInThePicture(Sample sample)
    {
        var numbers = new NumbersOfPicture(sample.Picture());

        Assert.That(numbers.Foreign(Report(sample).Prose), Is.Empty);
        Assert.That(numbers.Foreign(Briefing(sample).Prose), Is.Empty);
    }

    [TestCaseSource(nameof(Some))]
    public void Number_DrawnInAChart_IsInThePicture(Sample sample)
    {
        var numbers = new NumbersOfPicture(sample.Picture());
        var document = Composition.Write(sample.Picture());

        var drawn = document.Sections.Concat(Composition.WriteBriefing(sample.Picture()).Sections)
            .SelectMany(section => section.Parts.Prepend(section))
            .SelectMany(section => section.Figures.Values)
            .SelectMany(figure => figure.Specification["datasets"]!["rows"]!.AsArray())
            .SelectMany(row => new[] { row!["text"]?.ToString(), row["total"]?.ToString() })
            .OfType<string>();

        Assert.That(numbers.Foreign(string.Join(' ', drawn)), Is.Empty);
    }

    [Test]
    public void Number_OfAnotherPicture_IsFound()
    {
        var numbers = new NumbersOfPicture(new Sample { Actors = 5 }.Picture());

        Assert.That(numbers.Foreign(Report(new Sample()).Prose), Is.Not.Empty);
        Assert.That(numbers.Foreign(Briefing(new Sample()).Prose), Is.Not.Empty);
    }

    [TestCaseSource(nameof(Some))]
    public void Structure_GoesDownOneHeadingAtATime(Sample sample)
    {
        foreach (var seen in (Inspection[])[Report(sample), Briefing(sample)])
        {
            var levels = seen.Roles.Where(role => role is ['H', >= '1' and <= '6']).Select(role => role[1] - '0').ToArray();

            Assert.That(levels[0], Is.EqualTo(1));
            Assert.That(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1), Is.Empty);
        }
    }

    [Test]
    public void Structure_TagsContentsListsTablesFiguresAndLinks()
    {
        var seen = Report(new Sample { Chapters = true });

        Assert.That(seen.Roles, Is.SupersetOf(new[] { "TOC", "TOCI", "L", "LI", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Figure", "Caption", "Link" }));
        Assert.That(seen.Roles.Count(role => role == "Figure"), Is.EqualTo(seen.Alts.Count));
        Assert.That(seen.Alts, Has.None.Empty);
    }

    [Test]
    public void Briefing_IsForReadersOfEveryKind()
    {
        var seen = Briefing(new Sample());

        Assert.That(seen.Language, Does.StartWith("nl"));
        Assert.That(seen.Title, Is.EqualTo("Beknopt beeld: fenomeenbeeld ongewenste buitenlandse inmenging – Vierde kwartaal 2025"));
        Assert.That(seen.Date, Does.StartWith("D:20260115"));
        Assert.That(seen.Roles, Does.Contain("H1").And.Contain("H2").And.Contain("L").And.Contain("Figure"));
    }

    [Test]
    public void Template_ThatMissesAText_NamesItsSectionAndTheText()
    {
        var document = Composition.Write(new Sample().Picture());
        document.Sections.Single(section => section.Kind == "scope").Passages.Remove("definition.title");

        var failure = Assert.Throws<NodeException>(() => Renderer.Render(document, "report.typ", "ua-1"));

        Assert.That(failure!.Message, Does.Contain("section 'scope' has no passage 'definition.title'"));
    }
}
