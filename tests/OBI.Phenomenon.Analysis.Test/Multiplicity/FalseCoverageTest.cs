using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class FalseCoverageTest
{
    [TestCase(0.05, 1, 1, 0.95)]
    [TestCase(0.05, 2, 100, 0.999)]
    [TestCase(0.10, 100, 100, 0.90)]
    public void Confidence_Selection_IsTheShareShown(double rate, int selected, int tests, double expected)
    {
        Assert.That(FalseCoverage.Confidence(rate, selected, tests), Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void Confidence_NothingSelected_IsRefused()
    {
        Assert.That(() => FalseCoverage.Confidence(0.05, 0, 10), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => FalseCoverage.Confidence(0.05, 11, 10), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => FalseCoverage.Confidence(0, 1, 10), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
