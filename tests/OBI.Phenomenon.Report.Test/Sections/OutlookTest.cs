using System.Text.RegularExpressions;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Sections;

public sealed class OutlookTest
{
    [TestCase("nl", @"\b(zou|zouden)\b")]
    [TestCase("en", @"\b(would|might|could)\b")]
    public void Gap_IsToldInTheConditional(string language, string conditional)
    {
        var gaps = Outlook.Write(Fixture.Material.Of(new Sample { Language = language })).Passages["gaps"];

        Assert.That(gaps, Has.Count.GreaterThanOrEqualTo(4));
        Assert.That(gaps.Where(gap => !Regex.IsMatch(gap, conditional)), Is.Empty);
    }

    [Test]
    public void Calendar_HasTheEventsToComeAndNotThoseOfBefore()
    {
        var calendar = Outlook.Write(Fixture.Material.Of(new Sample())).Figures["calendar"];

        Assert.That(calendar.Alt, Does.Contain("4 Verkiezingen voor het parlement en voor alle provinciale besturen: 22 maart 2026").And.Not.Contain("Officieel bezoek"));
    }

    [Test]
    public void Event_ToCome_IsNotAmongThoseBesideTheTrends()
    {
        var document = Composition.Write(new Sample().Picture());

        var context = document.Sections.Single(section => section.Kind == "trends").Grids["context"];

        Assert.That(context.Rows.SelectMany(row => row), Has.None.Contains("topontmoeting"));
    }

    [Test]
    public void Chapters_ThatNobodyWrote_AreToldOrLeftOut()
    {
        var kinds = Composition.Write(new Sample().Picture()).Sections.ToDictionary(section => section.Kind, section => section);

        Assert.That(kinds["depth"].Passages["lead"].Single(), Does.Contain("geen verdieping geschreven"));
        Assert.That(kinds, Does.Not.ContainKey("handling"));
    }

    [Test]
    public void Tracks_AreTheHeadingsWithTheirFirstLine()
    {
        var tracks = Handling.Tracks(Fixture.Material.Of(new Sample { Chapters = true }));

        Assert.That(tracks.Select(track => track.Track), Is.EqualTo(new[] { "Diplomatiek", "Weerbaarheid", "Bestuurlijk en strafrechtelijk" }));
        Assert.That(tracks[0].Line, Is.EqualTo("Aankaarten in het eerstvolgende reguliere overleg."));
    }
}
