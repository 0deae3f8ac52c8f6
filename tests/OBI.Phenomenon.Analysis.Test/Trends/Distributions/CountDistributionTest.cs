using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Test.Trends.Distributions;

/// <summary>Tail probabilities against sums in fifty-digit arithmetic, made for these tests.</summary>
public sealed class CountDistributionTest
{
    [TestCase(0.05, 1, 1, 0.0078525126486018, 0.994627856069777)]
    [TestCase(0.05, 1, 4, 0.00344174271707953, 0.997092477484276)]
    [TestCase(3, 3.000001, 9, 0.00380299881293827, 0.998897509169379)]
    [TestCase(3, 12, 20, 0.00317121193893399, 0.9976215910458)]
    [TestCase(150, 900, 300, 2.83355782459117e-5, 0.999974182739793)]
    [TestCase(5000, 5000, 5200, 0.00251394923341212, 0.997592816886805)]
    [TestCase(5000, 5001, 4800, 0.997828545730447, 0.00227140192603862)]
    [TestCase(5000, 5001, 5300, 1.35707278724649e-5, 0.999987236060277)]
    [TestCase(5000, 9000, 5400, 1.7562310110491e-5, 0.999983198620705)]
    [TestCase(20000, 20400, 20500, 0.000247250490565165, 0.999759085856447)]
    public void Tails_FromRareToFrequent_EqualExactValues(double mean, double variance, double count, double atLeast, double atMost)
    {
        var counts = new CountDistribution(mean, variance);

        Assert.That(counts.AtLeast(count), Is.EqualTo(atLeast).Within(1e-7 * atLeast));
        Assert.That(counts.AtMost(count), Is.EqualTo(atMost).Within(1e-7 * atMost));
    }

    [TestCase(0.001, 0.001)]
    [TestCase(0.05, 1)]
    [TestCase(3, 3.000001)]
    [TestCase(3, 12)]
    [TestCase(150, 900)]
    [TestCase(5000, 5001)]
    [TestCase(20000, 20400)]
    [TestCase(100_000, 1e11)]
    [TestCase(0.01, 1e7)]
    public void Quantile_AnyProbability_IsTheFirstCountToReachIt(double mean, double variance)
    {
        var counts = new CountDistribution(mean, variance);

        foreach (var probability in new[] { 0.01, 0.2, 0.5, 0.9, 0.995, 0.99999 })
        {
            var quantile = counts.Quantile(probability);

            Assert.That(counts.AtMost(quantile), Is.GreaterThanOrEqualTo(probability));
            Assert.That(counts.AtMost(quantile - 1), Is.LessThan(probability));
        }
    }

    [Test]
    public void Quantile_ProbabilityOfTheDistribution_IsItsCount()
    {
        var counts = new CountDistribution(4, 7);

        Assert.That(Enumerable.Range(0, 12).Select(count => counts.Quantile(counts.AtMost(count))), Is.EqualTo(Enumerable.Range(0, 12)));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool Tails_AnyDistribution_AddUp(FsCheck.NonNegativeInt mean, FsCheck.NonNegativeInt excess, FsCheck.NonNegativeInt count)
    {
        var counts = new CountDistribution((mean.Get / 7.0) + 0.01, ((mean.Get / 7.0) + 0.01) * (1 + (excess.Get / 5.0)));

        return Math.Abs(counts.AtLeast(count.Get) + counts.AtMost(count.Get - 1) - 1) < 1e-12;
    }

    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Construction_ImpossibleMean_Refuses(double mean) =>
        Assert.That(() => new CountDistribution(mean, 1), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase(0)]
    [TestCase(1)]
    public void Quantile_ImpossibleProbability_Refuses(double probability) =>
        Assert.That(() => new CountDistribution(1, 1).Quantile(probability), Throws.TypeOf<ArgumentOutOfRangeException>());
}
