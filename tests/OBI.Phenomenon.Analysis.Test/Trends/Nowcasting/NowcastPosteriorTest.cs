using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Nowcasting;

namespace OBI.Phenomenon.Analysis.Test.Trends.Nowcasting;

public sealed class NowcastPosteriorTest
{
    [Test]
    public void Quantile_EverythingReported_IsTheNumberItself()
    {
        var posterior = new NowcastPosterior(new CountDistribution(5, 10), 3, ReportedShare.All);

        Assert.That((posterior.Quantile(0.01), posterior.Quantile(0.99), posterior.Mean), Is.EqualTo((3.0, 3.0, 3.0)));
    }

    [Test]
    public void AtMost_PoissonNumbers_MissesAPoissonNumber()
    {
        var posterior = new NowcastPosterior(new CountDistribution(4, 4), 2, new ReportedShare(0.25, 0));

        Assert.That(posterior.AtMost(4), Is.EqualTo(new CountDistribution(3, 3).AtMost(2)).Within(1e-12));
        Assert.That(posterior.AtMost(1), Is.Zero);
    }

    // Bayes' rule by summation over the number itself: NB(number) × Binomial(reported).
    [TestCase(0)]
    [TestCase(3)]
    public void AtMost_ScatteredNumbers_IsBayesRule(int reported)
    {
        var usual = new CountDistribution(4, 10);
        double Joint(int number) => (usual.AtMost(number) - usual.AtMost(number - 1)) * MathNet.Numerics.Distributions.Binomial.PMF(0.3, number, reported);
        var all = Enumerable.Range(reported, 400).Sum(Joint);

        var posterior = new NowcastPosterior(usual, reported, new ReportedShare(0.3, 0));

        foreach (var number in Enumerable.Range(reported, 20))
        {
            Assert.That(posterior.AtMost(number), Is.EqualTo(Enumerable.Range(reported, number - reported + 1).Sum(Joint) / all).Within(1e-9));
        }
    }

    [Test]
    public void Estimate_NothingReported_SaysWhatMayStillCome()
    {
        var estimate = new NowcastPosterior(new CountDistribution(5, 8), 0, new ReportedShare(0.4, 0.05)).Estimate(0.8);

        Assert.That(estimate.Low, Is.LessThanOrEqualTo(estimate.Median));
        Assert.That(estimate.Median, Is.InRange(1, 4));
        Assert.That(estimate.High, Is.GreaterThan(estimate.Median));
    }

    [Test]
    public void Estimate_UncertainShare_IsWider()
    {
        var usual = new CountDistribution(40, 400);
        var known = new NowcastPosterior(usual, 20, new ReportedShare(0.5, 0)).Estimate(0.95);

        var uncertain = new NowcastPosterior(usual, 20, new ReportedShare(0.5, 0.1)).Estimate(0.95);

        Assert.That(uncertain.High - uncertain.Low, Is.GreaterThan(known.High - known.Low + 5));
    }

    [FsCheck.NUnit.Property]
    public void Quantile_AnyNumbers_IsTheFirstThatReachesTheProbability(byte mean, byte reported, byte share, byte variance, byte probability)
    {
        var wanted = (probability + 0.5) / 256;
        var posterior = new NowcastPosterior(new CountDistribution(mean / 10.0, mean / 5.0), reported, new ReportedShare((share + 1) / 256.0, variance / 500.0));

        var quantile = posterior.Quantile(wanted);

        Assert.That(quantile, Is.GreaterThanOrEqualTo(reported));
        Assert.That(posterior.AtMost(quantile), Is.GreaterThanOrEqualTo(wanted - 1e-9));
        Assert.That(quantile == reported || posterior.AtMost(quantile - 1) < wanted + 1e-9);
    }

    [Test]
    public void Construction_NoShare_IsRefused()
    {
        Assert.That(() => new NowcastPosterior(new CountDistribution(1, 1), 0, new ReportedShare(0, 0)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new NowcastPosterior(new CountDistribution(1, 1), -1, ReportedShare.All), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
