using OBI.Phenomenon.Analysis.Trends.Glr;

namespace OBI.Phenomenon.Analysis.Test.Trends.Glr;

public sealed class CompatShiftTest
{
    [Test]
    public void With_MeanFarBelowTheCount_MissesTheMaximum()
    {
        var statistic = new CompatShift(0.084, window: null).With(37, 0.01);

        Assert.That(statistic, Is.Zero);
        Assert.That(new NegativeBinomialShift(0.084, window: null).With(37, 0.01), Is.GreaterThan(50));
    }

    [TestCase(null)]
    [TestCase(3)]
    public void With_UsualCounts_IsTheMaximum(int? window)
    {
        var (compat, exact) = (new CompatShift(0.2, window), new NegativeBinomialShift(0.2, window));
        foreach (var count in new[] { 4.0, 3, 6, 5, 2, 7, 6, 8 })
        {
            Assert.That(compat.With(count, 4), Is.EqualTo(exact.With(count, 4)).Within(1e-6));
            compat.Add(count, 4);
            exact.Add(count, 4);
        }
    }
}
