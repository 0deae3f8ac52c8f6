using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Test.Trends.Obi;

public sealed class OutlierLossTest
{
    [TestCase(0.2, 2.0)]
    [TestCase(3.0, 1.0)]
    [TestCase(12.0, 3.0)]
    [TestCase(150.0, 1.2)]
    public void Of_AnyMean_IsTheSumOverTheDistribution(double mean, double dispersion)
    {
        var distribution = new CountDistribution(mean, dispersion * mean);
        var (weight, first, second) = (0.0, 0.0, 0.0);
        for (var count = 0; count < 600; count++)
        {
            var lost = (distribution.AtLeast(count) - distribution.AtLeast(count + 1)) * (1 - OutlierWeights.Of(count, mean, dispersion, 2.58));
            weight += lost;
            first += lost * (count - mean) / mean;
            second += lost * (count - mean) * (count - mean) / (dispersion * mean);
        }

        var loss = OutlierLoss.Of(mean, dispersion, 2.58);

        Assert.That(loss.Weight, Is.EqualTo(weight).Within(0.02 * weight));
        Assert.That(loss.Mean, Is.EqualTo(first).Within(0.02 * first));
        Assert.That(loss.Variance, Is.EqualTo(second).Within(0.02 * second));
    }

    [TestCase(20.0, 400.0)]
    [TestCase(90.0, 900.0)]
    [TestCase(60_000.0, 3.0)]
    public void Of_WideTail_IsTheSumOverTheDistribution(double mean, double dispersion)
    {
        var distribution = new CountDistribution(mean, dispersion * mean);
        var (lost, last) = (0.0, mean + (40 * Math.Max(dispersion, Math.Sqrt(distribution.Variance))));
        for (var count = Math.Max(OutlierWeights.SmallestOutlier, Math.Floor(mean)); count < last; count++)
        {
            lost += (distribution.AtLeast(count) - distribution.AtLeast(count + 1)) * (1 - OutlierWeights.Of(count, mean, dispersion, 2.58)) * (count - mean);
        }

        Assert.That(OutlierLoss.Of(mean, dispersion, 2.58).Mean, Is.EqualTo(lost / mean).Within(0.02 * lost / mean));
    }

    [TestCase(9, 4.0, 1e308)]
    [TestCase(9, 4.0, 37.1)]
    [TestCase(1e6, 1e9, 2.58)]
    [TestCase(1e9, 1e6, 2.58)]
    public void Of_ThresholdOrScatterOutOfTheOrdinary_ComesToAnEnd(double mean, double dispersion, double threshold)
    {
        var loss = OutlierLoss.Of(mean, dispersion, threshold);

        Assert.That(loss.Weight, Is.InRange(0, 0.02));
    }

    [Test]
    public void Of_VeryRare_TakesNothingFromSingleSignals()
    {
        Assert.That(OutlierLoss.Of(0.004, 1, 2.58).Mean, Is.LessThan(0.01));
        Assert.That(OutlierWeights.Of(1, 0.004, 1, 2.58), Is.EqualTo(1));
    }
}
