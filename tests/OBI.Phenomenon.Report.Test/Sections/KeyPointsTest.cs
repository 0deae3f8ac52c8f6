using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Sections;

public sealed class KeyPointsTest
{
    private static Section Write(Sample sample) => KeyPoints.Write(Fixture.Material.Of(sample));

    [Test]
    public void Section_HasAPartForEveryKeyPointInOrderOfRank()
    {
        var picture = new Sample().Picture();

        var titles = Write(new Sample()).Parts.Select(part => part.Title).ToArray();

        Assert.That(titles, Has.Length.EqualTo(picture.KeyPoints.Count));
        Assert.That(titles[0], Is.EqualTo("Staat XB"));
    }

    [Test]
    public void UneventfulPeriod_SaysSoInOneAndWhatWouldHaveGoneUnnoticed()
    {
        var section = Write(new Sample { Steady = true });

        var text = string.Join(' ', section.Parts.Single().Passages["text"]);
        Assert.That(text, Does.Contain("bij geen van de").And.Contains("kan onopgemerkt zijn gebleven"));
    }

    [Test]
    public void NothingJudged_HasNoKeyPointsAndDoesNotSayThatNothingChanged()
    {
        var section = Write(new Sample { EverythingWithheld = true });

        Assert.That(section.Parts, Is.Empty);
        Assert.That(section.Passages["lead"][^1], Does.Contain("betekent niet dat er niets is veranderd"));
    }

    [Test]
    public void KeyPoint_SaysTheSentenceOfTheChapterItPointsTo()
    {
        var material = Fixture.Material.Of(new Sample());
        var trend = material.Reading.Total("XB")!;

        var part = Write(new Sample()).Parts[0];

        Assert.That(string.Join(' ', part.Passages["text"]), Does.StartWith(TrendSentence.Of(material, trend)));
        Assert.That(part.Targets, Is.EqualTo(new[] { TrendsOfActor.Write(material, "XB")!.Anchor }));
    }

    [Test]
    public void KeyPoint_OfABroaderChange_NamesWhatIsPartOfIt()
    {
        var material = Fixture.Material.Of(new Sample());

        var text = KeyPointSentence.Of(material, [material.Reading.Total("XB")!, Fixture.Material.Rise(20, 31)]);

        Assert.That(text, Does.EndWith("Daarbinnen ook: intimidatie (aantoonbaar meer dan gebruikelijk)."));
    }

    [TestCase("*", "XA", "Een deel van deze signalen telt ook mee bij punt 1.")]
    [TestCase("XA", "*", "Een deel van deze signalen telt ook mee bij punt 1.")]
    [TestCase("XA", "XB", null, Description = "of two states each counts its own")]
    public void KeyPoint_ThatSharesSignalsWithAnEarlierOne_NamesIt(string earlier, string later, string? sentence)
    {
        var (first, second) = (Of(earlier), Of(later));
        var picture = new Sample().Picture() with { Trends = [first, second], KeyPoints = [Point(first, 1), Point(second, 2)] };
        var material = new Report.Sections.Material(new PictureReading(picture), new Wording("nl"));

        Assert.That(KeyPointSentence.Of(material, [first]), Does.Not.Contain("telt ook mee"));
        Assert.That(KeyPointSentence.Of(material, [second]), sentence is null ? Does.Not.Contain("telt ook mee") : Does.EndWith(sentence));

        static Trend Of(string actor) => Fixture.Material.Rise(20, 31) with { Id = $"{actor}/MOD-110", Actor = actor };

        static KeyPoint Point(Trend trend, int rank) => new(trend.Id, KeyPointKind.Trend, [trend.Id], [], rank);
    }

    [Test]
    public void KeyPoint_WithAPartThatAMarkerLimits_NamesTheMarker()
    {
        var material = Fixture.Material.Of(new Sample());

        var text = KeyPointSentence.Of(material, [material.Reading.Total("XA")!, Fixture.Material.Rise(20, 31) with { Markers = ["meldpunt"] }]);

        Assert.That(text, Does.Contain("Signalen waarop “Nieuw meldpunt” van invloed kan zijn"));
    }

    [Test]
    public void Sparkline_EndsWithTheNumberOfItsSentence()
    {
        var trend = Fixture.Material.Of(new Sample()).Reading.Total("XB")!;
        var spark = Write(new Sample()).Parts[0].Figures["spark"];

        var last = spark.Specification["datasets"]!["rows"]!.AsArray()[^1]!;

        Assert.That(last["count"]!.GetValue<decimal>(), Is.EqualTo(trend.Observed.Value));
        Assert.That(spark.Alt, Does.Contain($"({Fixture.Material.Of(new Sample()).Wording.PeriodOnAxis("2025-Q4")})"));
    }

    [Test]
    public void EveryKeyPoint_PointsToAPartThatIsThere([Values("nl", "en")] string language)
    {
        var document = Composition.Write(new Sample { Language = language }.Picture());

        var anchors = document.Sections.SelectMany(section => section.Parts).Select(part => part.Anchor).ToHashSet();

        Assert.That(document.Sections[0].Parts.SelectMany(part => part.Targets).Where(target => !anchors.Contains(target)), Is.Empty);
    }
}
