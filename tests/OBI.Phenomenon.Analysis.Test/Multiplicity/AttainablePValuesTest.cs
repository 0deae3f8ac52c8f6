using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class AttainablePValuesTest
{
    // Poisson with mean 1: P(0) = P(1) = 1/e, so "more" has 1 at 0, 1 − 1/e at 1 and 1 − 2/e at 2.
    [Test]
    public void More_PoissonCounts_HaveTheirTailsAsChances()
    {
        var values = AttainablePValues.More(new CountDistribution(1, 1));

        Assert.That(values.ChanceOfAtMost(1), Is.EqualTo(1).Within(1e-9));
        Assert.That(values.ChanceOfAtMost(0.99), Is.EqualTo(1 - (1 / Math.E)).Within(1e-9));
        Assert.That(values.ChanceOfAtMost(1 - (1 / Math.E)), Is.EqualTo(1 - (1 / Math.E)).Within(1e-9));
        Assert.That(values.ChanceOfAtMost(0.4), Is.EqualTo(1 - (2 / Math.E)).Within(1e-9));
        Assert.That(values.ChanceOfAtMost(1e-15), Is.Zero);
    }

    [Test]
    public void Fewer_SmallUsual_CannotBeSmall()
    {
        var values = AttainablePValues.Fewer(new CountDistribution(1, 1));

        Assert.That(values.Smallest, Is.EqualTo(1 / Math.E).Within(1e-5));
        Assert.That(values.ChanceOfAtMost(0.36), Is.Zero);
        Assert.That(values.ChanceOfAtMost(0.37), Is.EqualTo(1 / Math.E).Within(1e-9));
    }

    [TestCase(0.3, 0.3)]
    [TestCase(2, 5)]
    [TestCase(40, 40)]
    public void TwoSided_OfTheCountItself_IsTheChanceOfBothTails(double mean, double variance)
    {
        var usual = new CountDistribution(mean, variance);
        var high = usual.Quantile(0.99);
        var pValue = 2 * usual.AtLeast(high);

        var chance = AttainablePValues.TwoSided(usual).ChanceOfAtMost(pValue);

        var low = Enumerable.Range(0, 100).TakeWhile(count => 2 * usual.AtMost(count) <= pValue).LastOrDefault(-1);
        Assert.That(chance, Is.EqualTo(usual.AtLeast(high) + usual.AtMost(low)).Within(1e-9));
    }

    [Test]
    public void Of_EqualValues_AreOne()
    {
        var values = AttainablePValues.Of([(0.5, 0.25), (1, 0.25), (0.5, 0.25), (0.1, 0.25)]);

        Assert.That(values.Smallest, Is.EqualTo(0.1));
        Assert.That(values.ChanceOfAtMost(0.5), Is.EqualTo(0.75));
        Assert.That(values.ChanceOfAtMost(0.49), Is.EqualTo(0.25));
    }

    [Test]
    public void From_Smallest_HasNothingBelow()
    {
        Assert.That(AttainablePValues.From(0.03).ChanceOfAtMost(0.02), Is.Zero);
        Assert.That(AttainablePValues.From(0.03).ChanceOfAtMost(0.04), Is.EqualTo(0.04));
        Assert.That(AttainablePValues.Continuous.ChanceOfAtMost(0.001), Is.EqualTo(0.001));
    }

    [Test]
    public void AtMost_Chance_BoundsAllButOne()
    {
        var seldom = AttainablePValues.AtMost(0.002);

        Assert.That(new[] { 0.001, 0.01, 0.5, 1 }.Select(seldom.ChanceOfAtMost), Is.EqualTo(new[] { 0.001, 0.002, 0.002, 1 }));
        Assert.That(seldom.Smallest, Is.Zero);
    }

    [Test]
    public void Of_NoOutcomeOrNoChance_IsRefused()
    {
        Assert.That(() => AttainablePValues.Of([]), Throws.ArgumentException);
        Assert.That(() => AttainablePValues.Of([(0.5, 1.5)]), Throws.ArgumentException);
        Assert.That(() => AttainablePValues.AtMost(-1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => AttainablePValues.From(2), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
