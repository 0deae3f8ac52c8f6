using OBI.Phenomenon.Analysis.Trends.Glr;

namespace OBI.Phenomenon.Analysis.Test.Trends.Glr;

public sealed class GlrOptionsTest
{
    [Test]
    public void Construction_WithoutChoices_HasTheDocumentedDefaults()
    {
        var options = new GlrOptions();

        Assert.That((options.Threshold, options.Alpha, options.Theta, options.Harmonics, options.Trend), Is.EqualTo((5.0, (double?)null, (double?)null, 1, false)));
        Assert.That((options.Result, options.Window, options.Mode), Is.EqualTo((GlrReturn.Value, (int?)null, GlrMode.Corrected)));
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

    [TestCase(0, 0)]
    [TestCase(10_001, 0)]
    [TestCase(1, 2)]
    public void Construction_WindowOrModeOutOfRange_IsRefused(int window, int mode) =>
        Assert.That(() => new GlrOptions(window: window, mode: (GlrMode)mode), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Construction_WindowWithTheta_IsRefused() =>
        Assert.That(() => new GlrOptions(theta: 1, window: 5), Throws.InstanceOf<ArgumentException>().With.Message.Contains("no window"));

    [TestCase(null, null, true)]
    [TestCase(0.3, null, true)]
    [TestCase(0.0, null, false)]
    [TestCase(0.3, 1.0, false)]
    public void Construction_CasesOfTheSearchOfTheReference_AreRefused(double? alpha, double? theta, bool refused)
    {
        GlrOptions Construct() => new(alpha: alpha, theta: theta, result: GlrReturn.Cases, mode: GlrMode.Compat);

        Assert.That(Construct, refused ? Throws.InstanceOf<ArgumentException>().With.Message.Contains("no cases") : Throws.Nothing);
    }
}
