using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class RatioPriorTest
{
    [Test]
    public void Of_CountsFromAKnownPrior_FindsIt()
    {
        var random = new Random(7);
        var family = Enumerable.Range(0, 3000).Select(_ =>
        {
            var usual = 0.5 + (10 * random.NextDouble());
            var ratio = MathNet.Numerics.Distributions.Gamma.Sample(random, 4, 4);
            return new CountAgainstUsual(MathNet.Numerics.Distributions.Poisson.Sample(random, ratio * usual), usual);
        }).ToArray();

        var prior = RatioPrior.Of(family);

        Assert.That(prior.Strength, Is.EqualTo(4).Within(0.6));
    }

    [Test]
    public void Shrink_CountsThatScatterAsPoisson_GivesOne()
    {
        var family = Enumerable.Range(0, 100).Select(at => new CountAgainstUsual(at % 3 == 0 ? 6 : 5, 5)).ToArray();

        var prior = RatioPrior.Of(family);

        Assert.That(prior.Shrink(new CountAgainstUsual(10, 5)), Is.EqualTo(1).Within(0.001));
    }

    [Test]
    public void Shrink_SameRatio_IsBelievedLessOfFewerOrScatteredSignals()
    {
        var prior = RatioPrior.Of([new(0, 2), new(1, 2), new(8, 2), new(2, 2), new(14, 5), new(3, 5), new(5, 5)]);

        var few = prior.Shrink(new CountAgainstUsual(3, 1));
        var scattered = prior.Shrink(new CountAgainstUsual(30, 10, 4));
        var many = prior.Shrink(new CountAgainstUsual(30, 10));

        Assert.That(few, Is.GreaterThan(1));
        Assert.That(scattered, Is.InRange(few, many));
        Assert.That(many, Is.LessThan(3));
    }

    [Test]
    public void Of_NothingOrOutOfRange_IsRefused()
    {
        Assert.That(() => RatioPrior.Of([]), Throws.ArgumentException);
        Assert.That(() => RatioPrior.Of([new CountAgainstUsual(1, 0)]), Throws.ArgumentException);
        Assert.That(() => RatioPrior.Of([new CountAgainstUsual(1, 1, 0.5)]), Throws.ArgumentException);
    }
}
