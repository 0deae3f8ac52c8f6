using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Test.Trends.Obi;

public sealed class ObiOptionsTest
{
    [TestCase(0, 5, 2.58, 2)]
    [TestCase(0.5, 5, 2.58, 2)]
    [TestCase(double.NaN, 5, 2.58, 2)]
    [TestCase(0.005, 0, 2.58, 2)]
    [TestCase(0.005, 21, 2.58, 2)]
    [TestCase(0.005, 5, 0.9, 2)]
    [TestCase(0.005, 5, double.PositiveInfinity, 2)]
    [TestCase(0.005, 5, 2.58, 0)]
    public void Construction_OutOfRange_IsRefused(double alpha, int years, double threshold, int smallest)
    {
        Assert.That(() => new ObiOptions(alpha, years, threshold, smallest), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Construction_WithoutChoices_HasTheDocumentedDefaults()
    {
        var options = new ObiOptions();

        Assert.That((options.Alpha, options.HistoryYears, options.OutlierThreshold, options.SmallestAlarm), Is.EqualTo((0.005, 5, 2.58, 2)));
    }
}
