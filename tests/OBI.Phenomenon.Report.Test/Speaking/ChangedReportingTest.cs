using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Speaking;

public sealed class ChangedReportingTest
{
    private static readonly ReportingChange Campaign = new("campagne", new Words("Meldcampagne", "Campaign"), "2024-11-01", "2024-11-30", []);
    private static readonly ReportingChange Between = new("tussen", new Words("Tussendoor", "Between"), "2025-03-01", "2025-03-31", []);

    [Test]
    public void Chapters_AcrossACampaign_NameItAndCompareNothing()
    {
        var material = Across(Campaign, Between);

        var actors = Actors.Write(material).Passages["changes"];
        var targets = Targets.Write(material).Passages["changes"];

        Assert.That(string.Join(' ', [.. actors, .. targets]), Does.Not.Contain("Aantoonbaar"));
        Assert.That(targets[0], Is.EqualTo(actors.Single()));
        Assert.That(actors.Single(), Does.Contain("Meldcampagne, 1 november 2024 tot en met 30 november 2024").And.Not.Contain("Tussendoor"));
    }

    [Test]
    public void Profile_AcrossACampaign_SaysThatItIsNotComparable() =>
        Assert.That(Verdict.Sentence(Across(Campaign), "XB"), Does.Contain("niet te vergelijken, want het melden zelf veranderde").And.Contain("toeschrijving"));

    [Test]
    public void Sentence_OfAChangeThatOnlyWorksThrough_NamesNone()
    {
        var material = Across(Between);

        Assert.That(ChangedReporting.Sentence(material, material.Reading.Picture.Findings), Does.Contain("werd anders gemeld. Een verschil"));
    }

    [Test]
    public void Sentence_WhereAllIsCompared_IsEmpty()
    {
        var material = Fixture.Material.Of(new Sample());

        Assert.That(ChangedReporting.Sentence(material, material.Reading.Picture.Findings), Is.Empty);
    }

    private static Report.Sections.Material Across(params ReportingChange[] markers)
    {
        var picture = new Sample().Picture();
        return new(
            new PictureReading(picture with { Markers = markers, Findings = [.. picture.Findings.Select(finding => finding with { Verdict = FindingVerdict.ReportingChanged, FirstSeen = false })] }),
            new Wording("nl"));
    }
}
