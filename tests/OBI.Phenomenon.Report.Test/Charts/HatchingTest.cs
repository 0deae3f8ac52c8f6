using OBI.Phenomenon.Report.Charts;

namespace OBI.Phenomenon.Report.Test.Charts;

public sealed class HatchingTest
{
    [TestCase(10, 40)]
    [TestCase(40, 10)]
    [TestCase(3, 3)]
    public void Lines_SlantEvenlyAndStayInside(int width, int height)
    {
        var lines = Hatching.Lines(width, height).ToArray();

        Assert.That(lines, Is.Not.Empty);
        Assert.That(lines.SelectMany(line => new[] { line.X, line.X2 }), Has.All.InRange(0m, (decimal)width));
        Assert.That(lines.SelectMany(line => new[] { line.Y, line.Y2 }), Has.All.InRange(0m, (decimal)height));
        Assert.That(lines.Select(line => line.X2 - line.X - (line.Y2 - line.Y)), Has.All.Zero);
    }

    [Test]
    public void Lines_OfNothing_AreNone() =>
        Assert.That(Hatching.Lines(0, 40), Is.Empty);
}
