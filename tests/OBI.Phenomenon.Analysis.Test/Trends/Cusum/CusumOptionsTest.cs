using OBI.Phenomenon.Analysis.Trends.Cusum;

namespace OBI.Phenomenon.Analysis.Test.Trends.Cusum;

public sealed class CusumOptionsTest
{
    [Test]
    public void Construction_WithoutChoices_HasTheDocumentedDefaults()
    {
        var options = new CusumOptions();

        Assert.That((options.K, options.H, options.Transformation, options.Mean, options.Alpha), Is.EqualTo((1.04, 2.26, CusumTransformation.Standard, CusumMean.Average, (double?)null)));
    }

    [TestCase(-1, 2.26, 0, 0, null)]
    [TestCase(1, 0, 0, 0, null)]
    [TestCase(1, double.NaN, 0, 0, null)]
    [TestCase(1, 2, 4, 0, null)]
    [TestCase(1, 2, 0, 2, null)]
    [TestCase(1, 2, 0, 0, 0.5)]
    [TestCase(1, 2, 3, 0, -0.5)]
    public void Construction_OutOfRange_IsRefused(double k, double h, int transformation, int mean, double? alpha) =>
        Assert.That(() => new CusumOptions(k, h, (CusumTransformation)transformation, (CusumMean)mean, alpha), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
