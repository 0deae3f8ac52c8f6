using System.Text.RegularExpressions;
using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections.Brief;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Sections;

public sealed class BriefingTest
{
    private static Section Front(Sample sample) => BriefFront.Write(Fixture.Material.Of(sample));

    private static Section Back(Sample sample) => BriefBack.Write(Fixture.Material.Of(sample));

    [TestCase(false)]
    [TestCase(true)]
    public void Glance_IsThreeSentences(bool steady) =>
        Assert.That(Front(new Sample { Steady = steady }).Passages["glance"], Has.Count.EqualTo(3).And.All.Match(@"\.$"));

    [Test]
    public void Arrow_StandsOnlyBesideADemonstrableChange()
    {
        var material = Fixture.Material.Of(new Sample());

        var numbers = BriefNumbers.Write(material);

        Assert.That(numbers, Has.Count.EqualTo(4));
        foreach (var number in numbers)
        {
            var isTested = Regex.IsMatch(number.Passages["change"].Single(), "aantoonbaar (gestegen|gedaald)");
            Assert.That(number.Passages["arrow"], Has.Count.EqualTo(isTested ? 1 : 0), number.Title);
        }
    }

    [TestCase(FindingVerdict.Rise, "up")]
    [TestCase(FindingVerdict.Fall, "down")]
    [TestCase(FindingVerdict.NoChange, null)]
    public void Arrow_GoesTheWayOfTheVerdict(FindingVerdict verdict, string? way)
    {
        var picture = new Sample().Picture();
        picture = picture with { Findings = [.. picture.Findings.Select(finding => finding.Id == "*/*/year-before" ? finding with { Verdict = verdict } : finding)] };

        var number = BriefNumbers.Write(new Report.Sections.Material(new PictureReading(picture), new Wording("nl")))[0];

        Assert.That(number.Passages["arrow"].SingleOrDefault(), Is.EqualTo(way));
    }

    [Test]
    public void Fall_IsNeverToldWithoutItsCaveat()
    {
        var picture = new Sample().Picture();
        picture = picture with { Findings = [.. picture.Findings.Select(finding => finding.Id == "*/*/year-before" ? finding with { Verdict = FindingVerdict.Fall } : finding)] };

        var sentence = BriefFront.Write(new Report.Sections.Material(new PictureReading(picture), new Wording("nl"))).Passages["glance"][0];

        Assert.That(sentence, Does.Contain("aantoonbaar gedaald, wat ook kan betekenen dat minder wordt gemeld"));
    }

    [Test]
    public void NothingJudged_IsNotToldAsNothingChanged()
    {
        var front = Front(new Sample { EverythingWithheld = true });

        Assert.That(string.Join(' ', front.Passages.Values.SelectMany(text => text)), Does.Not.Contain("aantoonbare verandering van het aantal signalen gevonden"));
        Assert.That(front.Passages["glance"][1], Does.Contain("betekent niet dat er niets is veranderd"));
    }

    [Test]
    public void Judgements_GoBeforeTestedStatements()
    {
        Assert.That(Back(new Sample { Chapters = true }).Passages["statements"][0], Does.StartWith("Het is waarschijnlijk"));
        Assert.That(Back(new Sample()).Passages["statements"][0], Does.Contain("aantoonbaar meer signalen dan gebruikelijk"));
    }

    [Test]
    public void WordsOfLikelihood_StandOnlyWhereSomebodySigned()
    {
        const string Scale = "waarschijnlijk|vrijwel uitgesloten|vrijwel zeker";
        Assert.That(string.Join(' ', Back(new Sample()).Passages.Values.SelectMany(text => text)), Does.Not.Match(Scale));
        Assert.That(string.Join(' ', Back(new Sample { Chapters = true }).Passages["guide"]), Does.Match(Scale));
    }

    [Test]
    public void Judgements_TooLongForAPage_AreNotShortened()
    {
        var picture = new Sample().Picture() with { Chapters = [new SignedChapter(ChapterKind.Judgements, "- Het is waarschijnlijk. " + new string('a', 2000), "senior analist", null)] };

        var statements = BriefBack.Write(new Report.Sections.Material(new PictureReading(picture), new Wording("nl"))).Passages["statements"];

        Assert.That(statements.Single(), Does.Contain("hoofdstuk 1"));
    }

    [TestCase("2025-Q4", "2026-Q1")]
    [TestCase("2025-Q1", "2025-Q2")]
    [TestCase("2025-12", "2026-01")]
    [TestCase("2025", "2026")]
    public void FollowingPeriod_IsTheNext(string period, string next) => Assert.That(FollowingPeriod.Of(period), Is.EqualTo(next));
}
