using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Picture;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Sections;

public sealed class PatternsTest
{
    private static Section Write(Sample sample) => Write(sample.Picture());

    private static Section Write(PhenomenonPicture picture) => Report.Sections.Patterns.Write(new Report.Sections.Material(new PictureReading(picture), new Wording(picture.Header.Language)));

    private static Section Part(Section section, string title) => section.Parts.Single(part => part.Title == title);

    private static IEnumerable<JsonNode> Rows(Figure figure, string? mark = null) =>
        figure.Specification["datasets"]!["rows"]!.AsArray().Select(row => row!).Where(row => mark is null || row["mark"]!.GetValue<string>() == mark);

    private static string Text(JsonNode row) => row["text"]!.GetValue<string>();

    private static IEnumerable<string> Everything(Section section) => section.Passages.Values.SelectMany(paragraphs => paragraphs)
        .Concat(section.Grids.Values.SelectMany(grid => grid.Rows.SelectMany(row => row).Append(grid.Note)))
        .Concat(section.Figures.Values.SelectMany(figure => Rows(figure).Select(row => row["text"]?.ToString() ?? "").Append(figure.Alt)))
        .Concat(section.Parts.SelectMany(Everything));

    [Test]
    public void Overview_HasALineForEveryState()
    {
        var overview = Write(new Sample()).Grids["overview"];

        Assert.That(overview.Rows.Select(row => row[0]), Is.EqualTo(new[] { "Staat XA", "Staat XB", "Staat XC", "Staat XD", "Staat XE", "Staat XF" }));
        Assert.That(overview.Rows.Select(row => row[1]), Is.EqualTo(new[] { "5", "4", "3", "2", "–", "–" }));
        Assert.That((overview.Rows[4][2], overview.Rows[5][2]), Is.EqualTo(("geen patroon te onderscheiden", "geen patroon te tonen")));
        Assert.That(overview.Rows[0][2], Does.Match(@"^XA-P01 .* \(26–50\)$"));
    }

    [Test]
    public void Released_TellsSizesInBandsOnly()
    {
        var part = Part(Write(new Sample()), "Staat XA");

        Assert.That(part.Grids["patterns"].Rows.Select(row => row[1]), Is.All.Match(@"^(5–10|11–25|26–50|51–100|\d+ of meer)$"));
        Assert.That(Rows(part.Figures["course-01"], "size").Select(Text), Is.All.Match(@"^(5–10|11–25|26–50|51–100|101 of meer)$"));
        Assert.That(part.Grids.Keys, Is.EqualTo(new[] { "patterns" }));
    }

    [Test]
    public void Released_SaysNothingOfWhatIsNewOrGone()
    {
        var section = Write(new Sample { PatternsPerActor = 8 });

        Assert.That(Everything(section).Where(text => Regex.IsMatch(text, @"voor het eerst|niet langer gemeld|opnieuw gemeld|\bnieuwe?\b")), Is.Empty);
        Assert.That(Part(section, "Staat XA").Grids["patterns"].Rows.Select(row => row[3]), Does.Contain("niet getoond"));
        Assert.That(section.Grids.Keys, Is.EqualTo(new[] { "overview" }));
    }

    [Test]
    public void Sentence_AboutAState_NamesTheAttributionAndTheChanges()
    {
        var text = Part(Write(new Sample()), "Staat XA").Passages["text"].Single();

        Assert.That(text, Does.StartWith("In het vierde kwartaal van 2025 zijn bij Staat XA (toeschrijving: overwegend volgens melders) 5 patronen te onderscheiden."));
        Assert.That(text, Does.Contain("aantoonbaar meer signalen dan gebruikelijk.").And.Contain("afgesplitst van XA-P01."));
        Assert.That(text, Does.Contain("aantoonbaar minder signalen dan gebruikelijk. Een afname van het aantal signalen kan ook betekenen dat minder wordt gemeld"));
        Assert.That(text, Does.EndWith("Van patronen zonder getoonde ontwikkeling wordt niet gezegd wat ermee gebeurde."));
    }

    [Test]
    public void Profile_DrawsEachLabelByItsBandAndDirection()
    {
        var sample = new Sample { Actors = 1, PatternsPerActor = 1 };
        var mix = sample.Picture().Patterns.Single().Patterns.Single().Mix;

        var figure = Write(sample).Parts.Single().Figures["profile-01"];

        Assert.That(Rows(figure).Select(row => (row["kind"]!.GetValue<string>(), row["size"]!.GetValue<int>())), Is.EqualTo(mix.Select(label => (label.Compared.ToString(), (int)label.Band! + 1))));
        Assert.That(Rows(figure).Select(row => row["column"]!.GetValue<string>()).Distinct().Single(), Is.EqualTo("P01"));
        Assert.That(figure.Alt, Does.Contain("Vaker dan elders: ").And.Contain("(bijna alle)").And.Contain("Minder dan elders: ").And.Contain("(weinig)"));
    }

    [Test]
    public void Course_LinksWhatCameOutOfWhat()
    {
        var figure = Part(Write(new Sample()), "Staat XA").Figures["course-01"];

        var link = Rows(figure, "link").Single();

        Assert.That((link["y"]!.GetValue<decimal>() < 1, link["y2"]!.GetValue<decimal>() > 2), Is.EqualTo((true, true)));
        Assert.That(Rows(figure, "withheld"), Is.Not.Empty);
        Assert.That(figure.Note, Does.Contain("Zwarte lijn").And.Contain("niet getoond"));
        Assert.That(figure.Alt, Does.Contain("XA-P03 komt in K2 2025 voort uit XA-P01"));
    }

    [Test]
    public void Course_OfAWithheldSize_DrawsNoBar()
    {
        var figure = Part(Write(new Sample()), "Staat XA").Figures["course-01"];

        var places = Rows(figure, "bar").Count() + Rows(figure, "withheld").Count();

        Assert.That(places, Is.EqualTo(5 * 8));
        Assert.That(Rows(figure, "size").Count(), Is.EqualTo(Rows(figure, "bar").Count()));
    }

    [Test]
    public void HowToRead_IsSaidOnce()
    {
        var parts = Write(new Sample()).Parts;

        Assert.That(parts[0].Grids.Values.Select(grid => grid.Note).Concat(parts[0].Figures.Values.Select(figure => figure.Note)), Is.All.Not.Empty);
        Assert.That(parts.Skip(1).SelectMany(part => part.Grids.Values.Select(grid => grid.Note).Concat(part.Figures.Values.Select(figure => figure.Note))), Is.All.Empty);
    }

    [Test]
    public void Released_TellsAtMostEightPatternsOfAState()
    {
        var sample = new Sample { Actors = 1, PatternsPerActor = 12 };
        var all = sample.Picture().Patterns.Single().Patterns.Count;

        var part = Write(sample).Parts.Single();

        Assert.That(part.Grids["patterns"].Rows, Has.Count.EqualTo(8));
        Assert.That(part.Passages["text"], Has.Some.Contains($"De {all - 8} kleinste patronen"));
        Assert.That(part.Figures.Keys, Is.EqualTo(new[] { "profile-01", "course-01" }));
    }

    [Test]
    public void Werkdossier_SpreadsManyPatternsEvenlyOverFigures()
    {
        var part = Write(new Sample { Actors = 1, PatternsPerActor = 9, Edition = Edition.Internal }).Parts.Single();

        Assert.That(part.Figures.Where(figure => figure.Key.StartsWith("course", StringComparison.Ordinal)).Select(figure => Rows(figure.Value, "name").Count()), Is.EqualTo(new[] { 5, 4 }));
    }

    [Test]
    public void Picture_WithoutPatterns_SaysSo()
    {
        var section = Write(new Sample { Empty = true });

        Assert.That(section.Passages["lead"].Single(), Does.StartWith("Over het vierde kwartaal van 2025 zijn van geen enkele staat patronen bepaald."));
        Assert.That(section.Grids.Count + section.Figures.Count + section.Parts.Count, Is.Zero);
    }

    [Test]
    public void States_WithoutPatterns_SayWhyInOneSentence()
    {
        var section = Write(new Sample { PatternsPerActor = 0 });

        Assert.That(section.Passages["lead"][1], Does.StartWith("Van geen enkele staat is een patroon te tonen."));
        Assert.That(section.Passages["why"], Has.Count.EqualTo(2));
        Assert.That(section.Parts, Is.Empty);
    }

    [Test]
    public void Werkdossier_CountsWhatItConcludes()
    {
        var part = Part(Write(new Sample { Edition = Edition.Internal }), "Staat XA");

        Assert.That(part.Passages["facts"][0], Does.Match(@"^XA-P01 .*: in 83 van 97 signalen is (de werkwijze|het doelwit|de doelstelling) \S.* \(elders 21%\)"));
        Assert.That(part.Grids["evidence"].Rows[0].Skip(2), Is.EqualTo(new[] { "83 van 97 (86%)", "21 van 100 (21%)", "4,07", "6,20", "< 0,001" }));
        Assert.That(part.Grids["numbers"].Rows[0][7], Is.EqualTo("31, gebruikelijk 12,4; spreiding 1,21; q 0,003"));
        Assert.That(part.Passages["text"].Single(), Does.Contain("aantoonbaar meer signalen dan gebruikelijk: 31, tegen gebruikelijk 12,4 (q 0,003)."));
        Assert.That(part.Passages["noise"][0], Is.EqualTo(
            "Bij geen patroon passen 41 signalen, waarvan 7 in het vierde kwartaal van 2025. Zij wijken het meest af in: modus operandi (22), doelwit (13) en regio (6). "
            + "Bij 12 signalen is niets vastgelegd waarop een patroon kan berusten, waarvan 2 in deze periode."));
    }

    [Test]
    public void Werkdossier_ListsWhatANewModelWouldMove()
    {
        var part = Part(Write(new Sample { Edition = Edition.Internal }), "Staat XA");

        Assert.That(part.Passages["noise"][1], Does.EndWith("blijven meetellen: XA-P09 (14)."));
        Assert.That(part.Grids["moved"].Rows.Select(row => string.Join(" | ", row.Take(3))), Is.EqualTo(new[] { "geen patroon | XA-P02 | 3", "XA-P09 | XA-P01 | 14" }));
        Assert.That(part.Grids["moved"].Note, Does.StartWith("Vrijgegeven perioden houden hun indeling: 17 signalen tellen mee waar zij zijn vrijgegeven"));
    }

    [Test]
    public void Werkdossier_SaysWhatTheReleasedEditionCallsItOtherwise()
    {
        var facts = Part(Write(new Sample { Edition = Edition.Internal }), "Staat XA").Passages["facts"];

        Assert.That(facts[0], Does.Match("In de openbare versie heet XA-P01 “[^·”]+”: daar bevat de naam alleen kenmerken die getoond mogen worden.$"));
        Assert.That(facts.Skip(1), Has.None.Contain("In de openbare versie"));
    }

    [Test]
    public void Werkdossier_ShowsHowTheNumberWasChosen()
    {
        var section = Write(new Sample { Edition = Edition.Internal });

        var criteria = Part(section, "Staat XA").Grids["criteria"];
        Assert.That(criteria.Rows.Select(row => row[6]), Is.EqualTo(new[] { "–", "–", "–", "gekozen", "volgens ICL", "volgens AIC3" }));
        Assert.That(criteria.Note, Does.EndWith("Van 12 starts bij dit aantal bereikten er 9 de beste oplossing."));

        // A state without structure has no patterns, but shows how that was found; one start at the best is a warning.
        Assert.That(Part(section, "Staat XE").Grids["criteria"].Note, Does.Contain("Let op: van 12 starts"));
        Assert.That(Part(section, "Staat XE").Grids.Keys, Is.EqualTo(new[] { "criteria" }));
        Assert.That(section.Parts.Select(part => part.Title), Has.None.EqualTo("Staat XF"));
    }

    [Test]
    public void Werkdossier_ListsWhatTheReleasedEditionDoesNotShow()
    {
        var section = Write(new Sample { Edition = Edition.Internal, PatternsPerActor = 8 });

        var rows = section.Grids["unreleased"].Rows;
        Assert.That(rows.Where(row => row[0].StartsWith("XA", StringComparison.Ordinal)).Select(row => (row[2], row[3])), Is.EqualTo(new[]
        {
            ("voor het eerst gemeld", "zonder ontwikkeling"), ("opnieuw gemeld", "zonder ontwikkeling"), ("niet langer gemeld", "niet getoond"),
        }));
        Assert.That(Part(section, "Staat XA").Passages["text"].Single(), Does.Contain("7 patronen te onderscheiden").And.Contain("niet langer gemeld. Dat kan ook betekenen dat minder wordt gemeld"));
    }

    [Test]
    public void Pattern_ThatDoesNotComeBack_IsNowhereShownAsOne()
    {
        var picture = new Sample { Actors = 1, Edition = Edition.Internal }.Picture();
        var actor = picture.Patterns.Single();
        picture = picture with { Patterns = [actor with { Patterns = [.. actor.Patterns.Select((pattern, place) => place == 1 ? pattern with { Stability = StabilityGrade.NoPattern, Release = PatternRelease.None } : pattern)] }] };

        var section = Write(picture);

        Assert.That(section.Parts.Single().Grids["patterns"].Rows.Select(row => row[0]), Has.None.StartsWith("XA-P02"));
        Assert.That(section.Grids["unreleased"].Rows.Single(row => row[0].StartsWith("XA-P02", StringComparison.Ordinal))[3], Is.EqualTo("nergens getoond: te weinig stabiel"));
    }
}
