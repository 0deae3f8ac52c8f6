namespace OBI.Phenomenon.Analysis.Test;

public sealed class AnalysisOptionsTest
{
    [TestCase(0, 0.1, 8)]
    [TestCase(1, 0.1, 8)]
    [TestCase(0.95, 0, 8)]
    [TestCase(0.95, double.NaN, 8)]
    [TestCase(0.95, 0.1, 0)]
    [TestCase(0.95, 0.1, 61)]
    public void Construction_OutOfRange_IsRefused(double confidence, double rate, int history)
    {
        Assert.That(() => new AnalysisOptions(confidence, rate, history), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Construction_WithoutChoices_HasTheDocumentedDefaults()
    {
        var options = new AnalysisOptions();

        Assert.That((options.Confidence, options.FalseDiscoveryRate, options.HistoryPeriods), Is.EqualTo((0.95, 0.10, 8)));
    }
}
