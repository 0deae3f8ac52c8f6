using OBI.Phenomenon.Analysis.Trends.Glr;

namespace OBI.Phenomenon.Analysis.Test.Trends.Glr;

public sealed class GlrOptionsTest
{
    [Test]
    public void Construction_WithoutChoices_HasTheDocumentedDefaults()
    {
        var options = new GlrOptions();

        Assert.That((options.Threshold, options.Alpha, options.Theta, options.Harmonics, options.Trend, options.Result), Is.EqualTo((5.0, (double?)null, (double?)null, 1, false, GlrReturn.Value)));
        Assert.That(options.HistorySteps, Is.EqualTo(3));
    }

    [TestCase(0, 0, 1, 1, 0)]
    [TestCase(double.NaN, 0, 1, 1, 0)]
    [TestCase(5, -0.1, 1, 1, 0)]
    [TestCase(5, 0, 0, 1, 0)]
    [TestCase(5, 0, 11, 1, 0)]
    [TestCase(5, 0, 1, 6, 0)]
    [TestCase(5, 0, 1, 1, 2)]
    public void Construction_OutOfRange_IsRefused(double threshold, double alpha, double theta, int harmonics, int result) =>
        Assert.That(() => new GlrOptions(threshold, alpha, theta, harmonics, false, (GlrReturn)result), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
