using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Test.Trends.Obi;

public sealed class ExpectationTest
{
    [Test]
    public void Thresholds_PoissonOfThree_AreThoseByHand()
    {
        // P(Y ≥ 8) = 0.0119, P(Y ≥ 9) = 0.0038 and P(Y ≥ 10) = 0.0011; P(Y = 0) = 0.0498.
        var expected = Poisson(3);

        Assert.That(expected.SmallestRise(0.012), Is.EqualTo(8));
        Assert.That(expected.SmallestRise(0.01), Is.EqualTo(9));
        Assert.That(expected.LargestFall(0.05), Is.Zero);
        Assert.That(expected.LargestFall(0.049), Is.Null);
        Assert.That(expected.MidAtMost(0), Is.EqualTo(Math.Exp(-3) / 2).Within(1e-12));
        Assert.That(expected.Interval(0.95), Is.EqualTo((0.0, 7.0)));
    }

    [Test]
    public void Detects_ThreeSignals_NeedsMoreThanADoubling()
    {
        var power = Poisson(3).Detects(0.05);

        Assert.That(power.RiseCount, Is.EqualTo(7));
        Assert.That(power.RiseRatio, Is.EqualTo(9.07 / 3).Within(0.01), "P(Y ≥ 7) is 0.8 at a mean of 9.07");
        Assert.That(power.FallRatio, Is.EqualTo(-Math.Log(0.8) / 3).Within(1e-6));
    }

    [Test]
    public void Detects_TenTimesAsManySignals_FindsSmallerChanges()
    {
        Assert.That(Poisson(30).Detects(0.025).RiseRatio, Is.LessThan(Poisson(3).Detects(0.025).RiseRatio!.Value));
        Assert.That(Poisson(1).Detects(0.025).FallRatio, Is.Null);
    }

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public void SmallestRise_AnyMean_IsTheFirstThatIsRareEnough(byte mean, byte scatter)
    {
        var expected = Poisson(0.05 + (mean / 5.0), 1 + (scatter / 100.0));

        var count = expected.SmallestRise(0.005);

        Assert.That(expected.Distribution.AtLeast(count), Is.LessThanOrEqualTo(0.0050001));
        Assert.That(expected.Distribution.AtLeast(count - 1), Is.GreaterThan(0.005));
    }

    private static Expectation Poisson(double mean, double dispersion = 1) => new()
    {
        First = 0,
        Last = 0,
        Distribution = new CountDistribution(mean, dispersion * mean),
        Dispersion = dispersion,
        EstimationVariance = 0,
        Method = UsualMethod.Rate,
        Level = mean,
        TrendFactor = 1,
        SeasonFactor = 1,
        Exposure = 1,
        ReportedShare = 1,
    };
}
