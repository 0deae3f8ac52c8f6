namespace OBI.Phenomenon.Analysis.Test;

public sealed class AnalysisOptionsTest
{
    [TestCase(0, 0.1, 8)]
    [TestCase(1, 0.1, 8)]
    [TestCase(0.95, 0, 8)]
    [TestCase(0.95, double.NaN, 8)]
    [TestCase(0.95, 0.1, 0)]
    [TestCase(0.95, 0.1, 61)]
    [TestCase(0.95, 0.1, 8, 0.00009)]
    [TestCase(0.95, 0.1, 8, 0.11)]
    [TestCase(0.95, 0.1, 8, double.NaN)]
    public void Construction_OutOfRange_IsRefused(double confidence, double rate, int history, double alpha = 0.005)
    {
        Assert.That(() => new AnalysisOptions(confidence, rate, history, alpha), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Construction_WithoutChoices_HasTheDocumentedDefaults()
    {
        var options = new AnalysisOptions();

        Assert.That((options.Confidence, options.FalseDiscoveryRate, options.HistoryPeriods, options.Alpha, options.PatternSeed), Is.EqualTo((0.95, 0.10, 8, 0.005, 1UL)));
    }
}
