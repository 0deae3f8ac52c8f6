using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Speaking;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Speaking;

public sealed class PatternExtentTest
{
    private static readonly Report.Sections.Material Words = Fixture.Material.Of(new Sample());

    private static PatternSize Size(decimal? least, decimal? most, decimal? signals) => new("2025-Q4", Published(least), Published(most), Published(signals));

    private static Published Published(decimal? number) => number is { } shown ? Sample.Shown(shown) : Picture.Values.Published.Withheld;

    [TestCase(11, 25, null, "11–25")]
    [TestCase(101, null, null, "101 of meer")]
    [TestCase(null, null, 1234, "1.234")]
    [TestCase(null, null, 0, "0")]
    [TestCase(null, null, null, "niet getoond")]
    public void Size_IsABandANumberOrAMark(int? least, int? most, int? signals, string words) =>
        Assert.That(PatternExtent.Cell(Words, Size(least, most, signals)), Is.EqualTo(words));

    [Test]
    public void Largest_OfOneBand_GoesById()
    {
        var patterns = new Sample().Picture().Patterns[0].Patterns.Take(3).Select(pattern => pattern with { Sizes = [Size(11, 25, null)] }).Reverse();

        Assert.That(PatternExtent.Largest(patterns).Select(pattern => pattern.Id), Is.EqualTo(new[] { "XA-P01", "XA-P02", "XA-P03" }));
    }
}
