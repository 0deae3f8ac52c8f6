using OBI.Phenomenon.Picture.Reviews;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Speaking;

public sealed class RemarkSentenceTest
{
    private static Report.Sections.Material Reviewed { get; } = new(
        new PictureReading(new Sample().Picture() with
        {
            Remarks =
            [
                new Remark("XA/MOD-110", RemarkKind.Annotated, "Valt samen met een andere wijze van registreren.", "senior analist", "teamleider", null),
                new Remark("XA-P01", RemarkKind.Relabelled, "Druk op critici", "senior analist", null, null),
            ],
        }),
        new Wording("nl"));

    [Test]
    public void On_AnnotatedTrend_SaysWhoRemarkedWhat() =>
        Assert.That(RemarkSentence.On(Reviewed, "XA/MOD-110"), Is.EqualTo("Opmerking van de beoordelaar (senior analist): Valt samen met een andere wijze van registreren."));

    [Test]
    public void On_TrendWithoutRemark_SaysNothing() => Assert.That(RemarkSentence.On(Reviewed, "XA/MOD-120"), Is.Empty);

    [TestCase("XA-P01", "“Druk op critici” (Intimidatie)")]
    [TestCase("XA-P02", "Intimidatie")]
    public void Named_Pattern_KeepsTheNameOfItsOwnConcepts(string pattern, string expected) =>
        Assert.That(RemarkSentence.Named(Reviewed, pattern, "Intimidatie"), Is.EqualTo(expected));
}
