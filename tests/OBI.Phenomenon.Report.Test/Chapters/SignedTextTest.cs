using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Report.Chapters;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Chapters;

public sealed class SignedTextTest
{
    private static Report.Sections.Material With(string judgements, string language = "nl") => new(
        new PictureReading(new Sample { Language = language }.Picture() with { Chapters = [new SignedChapter(ChapterKind.Judgements, judgements, "senior analist", null)] }),
        new Wording(language));

    [Test]
    public void Signature_NamesTheMarkingAndTheRoles()
    {
        var material = Fixture.Material.Of(new Sample { Chapters = true });

        Assert.That(SignedText.Of(material, ChapterKind.Judgements)!.Signature, Is.EqualTo("TLP:AMBER · Getekend: senior analist; meegelezen: hoofd analyse"));
        Assert.That(SignedText.Of(material, ChapterKind.Depth)!.Signature, Is.EqualTo("TLP:AMBER · Getekend: senior analist"));
    }

    [TestCase("- Het is waarschijnlijk dat dit aanhoudt, met hoge betrouwbaarheid.", "nl")]
    [TestCase("- It is very unlikely that this ends, and our confidence is low.", "en")]
    public void LikelihoodAndConfidenceInOneSentence_IsRefused(string judgement, string language) =>
        Assert.That(() => SignedText.Of(With(judgement, language), ChapterKind.Judgements), Throws.TypeOf<ReportException>().With.Message.Contains("make two sentences of it"));

    [Test]
    public void LikelihoodAndConfidenceInTwoSentences_IsAllowed() =>
        Assert.That(SignedText.Of(With("- Het is waarschijnlijk dat dit aanhoudt. De betrouwbaarheid van de bronnen is hoog."), ChapterKind.Judgements), Is.Not.Null);
}
