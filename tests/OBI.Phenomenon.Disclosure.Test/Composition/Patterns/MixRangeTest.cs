using OBI.Phenomenon.Disclosure.Composition.Patterns;
using OBI.Phenomenon.Picture.Patterns;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Patterns;

public sealed class MixRangeTest
{
    [TestCase(0, MixBand.Few)]
    [TestCase(14, MixBand.Few)]
    [TestCase(15, MixBand.Some)]
    [TestCase(40, MixBand.AboutHalf)]
    [TestCase(60, MixBand.Most)]
    [TestCase(90, MixBand.NearlyAll)]
    [TestCase(100, MixBand.NearlyAll)]
    public void Band_OfAHundred_HasTheDocumentedBorders(long part, MixBand band) =>
        Assert.That(MixRange.BandOf(part, 100), Is.EqualTo(band));

    [Test]
    public void Band_SaysExactlyTheNumbersThatAreInIt([Range(1, 70)] int size)
    {
        foreach (var band in Enum.GetValues<MixBand>())
        {
            var range = MixRange.All(size).And(band, size);

            var within = Enumerable.Range(0, size + 1).Where(number => MixRange.BandOf(number, size) == band);

            Assert.That(Enumerable.Range(0, size + 1).Where(number => number >= range.Least && number <= range.Most), Is.EqualTo(within));
        }
    }

    [Test]
    public void Direction_SaysExactlyTheNumbersWhoseShareIsHigherOrLower([Range(1, 20)] int size)
    {
        const int Whole = 12;
        var all = size + 17;
        var (over, under) = (MixRange.All(size).And(Representation.Over, size, Whole, all), MixRange.All(size).And(Representation.Under, size, Whole, all));

        foreach (var inside in Enumerable.Range(0, Math.Min(size, Whole) + 1))
        {
            var difference = (inside * 17) - ((Whole - inside) * size);
            Assert.That(inside >= over.Least && inside <= over.Most, Is.EqualTo(difference > 0));
            Assert.That(inside >= under.Least && inside <= under.Most, Is.EqualTo(difference < 0));
        }
    }
}
