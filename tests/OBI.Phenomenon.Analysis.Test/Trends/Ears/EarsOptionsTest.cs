using OBI.Phenomenon.Analysis.Trends.Ears;

namespace OBI.Phenomenon.Analysis.Test.Trends.Ears;

public sealed class EarsOptionsTest
{
    [TestCase(EarsMethod.C1, 0.001, 7)]
    [TestCase(EarsMethod.C2, 0.001, 9)]
    [TestCase(EarsMethod.C3, 0.025, 11)]
    public void Construction_WithoutChoices_HasTheDocumentedDefaults(EarsMethod method, double alpha, int history)
    {
        var options = new EarsOptions(method);

        Assert.That((options.Baseline, options.MinSigma, options.Alpha, options.HistorySteps), Is.EqualTo((7, 0.0, alpha, history)));
    }

    [TestCase(3, 7, 0, 0.01)]
    [TestCase(0, 2, 0, 0.01)]
    [TestCase(0, 7, -1, 0.01)]
    [TestCase(0, 7, double.NaN, 0.01)]
    [TestCase(0, 7, 0, 0)]
    [TestCase(0, 7, 0, 0.5)]
    public void Construction_OutOfRange_IsRefused(int method, int baseline, double minSigma, double alpha) =>
        Assert.That(() => new EarsOptions((EarsMethod)method, baseline, minSigma, alpha), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
