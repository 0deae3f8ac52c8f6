using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Speaking;

public sealed class EvidenceSentenceTest
{
    private static readonly Report.Sections.Material Words = Fixture.Material.Of(new Sample());

    private static LabelCounts Counts(decimal elsewhere, decimal observed, decimal z = 6) => new(
        "objective", "OBJ-110", Sample.Shown(83), Sample.Shown(97), Sample.Shown(elsewhere), Sample.Shown(observed), Sample.Shown(4), Sample.Shown(z), Sample.Shown(0.001m), true);

    private static string Of(params LabelCounts[] counts)
    {
        var pattern = new Sample().Picture().Patterns[0].Patterns[0] with { Name = ["OBJ-110"], Mix = [new MixLabel("objective", "OBJ-110", MixBand.Most, Representation.Over, true)] };
        return EvidenceSentence.Of(Words, pattern, counts);
    }

    [Test]
    public void Sentence_CountsInsideAndElsewhere() =>
        Assert.That(Of(Counts(21, 100)), Does.EndWith("(elders 21%).").And.Contains(": in 83 van 97 signalen is de doelstelling "));

    [Test]
    public void Elsewhere_OfASmallBase_IsCountedAndNoPercentage() =>
        Assert.That(Of(Counts(3, 14)), Does.EndWith("(elders 3 van 14)."));

    [Test]
    public void Pattern_WithoutALabelThatIsMoreFrequent_SaysSo() =>
        Assert.That(Of(Counts(90, 100, z: -3)), Does.EndWith("geen onderdeel komt er aantoonbaar vaker in voor dan elders."));
}
