using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Test.Trends.Obi;

public sealed class DispersionPosteriorTest
{
    /// <summary>The chance below the first point of a Gauss–Hermite rule of three.</summary>
    private static readonly double Below = Normal.CDF(0, 1, -Math.Sqrt(3));

    [TestCase(4)]
    [TestCase(12)]
    [TestCase(200)]
    public void Value_AnyDegrees_IsTheQuantileOfTheDistribution(double degrees)
    {
        var posterior = new DispersionPosterior(7, degrees);

        Assert.That(posterior.Value(0), Is.EqualTo(7 * degrees / ChiSquared.InvCDF(degrees, 1 - Below)).Within(4).Percent);
        Assert.That(posterior.Value(1), Is.EqualTo(7 * degrees / ChiSquared.InvCDF(degrees, 0.5)).Within(1).Percent);
        Assert.That(posterior.Value(2), Is.EqualTo(7 * degrees / ChiSquared.InvCDF(degrees, Below)).Within(8).Percent);
    }

    [TestCase(12)]
    [TestCase(200)]
    public void Values_WithTheirWeights_HaveTheMean(double degrees)
    {
        var posterior = new DispersionPosterior(7, degrees);

        var mean = Enumerable.Range(0, DispersionPosterior.Nodes).Sum(node => DispersionPosterior.Weight(node) * posterior.Value(node));

        Assert.That(Enumerable.Range(0, DispersionPosterior.Nodes).Sum(DispersionPosterior.Weight), Is.EqualTo(1).Within(1e-12));
        Assert.That(mean, Is.EqualTo(posterior.Mean).Within(2).Percent);
        Assert.That(posterior.Mean, Is.EqualTo(7 * degrees / (degrees - 2)).Within(1e-9));
    }

    [Test]
    public void Mean_LessScatterThanPoisson_IsOne()
    {
        var posterior = new DispersionPosterior(0.3, 50);

        Assert.That((posterior.Mean, posterior.Value(2)), Is.EqualTo((1.0, 1.0)));
    }

    [Test]
    public void Mean_HardlyAnyDegrees_IsFinite()
    {
        var posterior = new DispersionPosterior(2, 0.1);

        Assert.That(posterior.Mean, Is.EqualTo(6).Within(1e-9));
        Assert.That(posterior.Value(2), Is.InRange(6, 100));
    }
}
