using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Test.Trends.Obi;

public sealed class ObservedSeriesTest
{
    private static readonly ObservedSeries Series = new(12, [1, double.NaN, 0]);

    [Test]
    public void Construction_WrongNumbers_IsRefused()
    {
        Assert.That(() => new ObservedSeries(0, [1]), Throws.ArgumentException);
        Assert.That(() => new ObservedSeries(12, [-1]), Throws.ArgumentException);
        Assert.That(() => Series with { Exposure = [1, 1] }, Throws.ArgumentException);
        Assert.That(() => Series with { Exposure = [1, 0, 1] }, Throws.ArgumentException);
        Assert.That(() => Series with { Reported = [1, 1.1, 1] }, Throws.ArgumentException);
        Assert.That(() => Series with { ReportedVariance = [0, -1, 0] }, Throws.ArgumentException);
        Assert.That(() => Series with { ExposureVariance = [0, double.NaN, 0] }, Throws.ArgumentException);
        Assert.That(() => new DispersionPrior(0.9, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new DispersionPrior(1, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new RatePrior(0, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new RatePrior(1, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Construction_NothingBesideTheCounts_IsComplete()
    {
        Assert.That(Series with { Reported = [1, 0.5, 1] }, Has.Property(nameof(Series.Frequency)).EqualTo(12));
        Assert.That(Series.Exposure, Is.Empty);
    }
}
