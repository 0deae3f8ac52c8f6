using OBI.Phenomenon.Disclosure.Composition.Patterns;

namespace OBI.Phenomenon.Disclosure.Test.Composition.Patterns;

public sealed class SizeBandTest
{
    [TestCase(5, 5, 10)]
    [TestCase(10, 5, 10)]
    [TestCase(11, 11, 25)]
    [TestCase(26, 26, 50)]
    [TestCase(100, 51, 100)]
    public void Band_OfThresholdFive_HasTheDocumentedBorders(long number, long least, long most) =>
        Assert.That(SizeBand.Of(number, 5), Is.EqualTo(new SizeBand(least, most)));

    [Test]
    public void Band_OfLargeNumbers_HasNoUpperBorder() =>
        Assert.That(SizeBand.Of(101, 5), Is.EqualTo(new SizeBand(101, null)));

    [Test]
    public void Bands_OfAnyThreshold_MeetAndAreNeverNarrowerThanIt([Range(2, 12)] int threshold)
    {
        var bands = Enumerable.Range(threshold, threshold * 25).Select(number => SizeBand.Of(number, threshold)).Distinct().ToArray();

        Assert.That(bands.Skip(1).Select(band => band.Least), Is.EqualTo(bands.SkipLast(1).Select(band => band.Most + 1)));
        Assert.That(bands.Where(band => band.Most - band.Least < threshold), Is.Empty);
    }
}
