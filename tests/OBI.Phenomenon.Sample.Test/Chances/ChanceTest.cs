using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Test.Chances;

public sealed class ChanceTest
{
    [Test]
    public void Next_FromReferenceSeed_GivesReferenceValues()
    {
        var chance = Chance.From(1234567);

        // The first values of the reference implementation of SplitMix64 for this seed.
        ulong[] drawn = [chance.Next(), chance.Next(), chance.Next(), chance.Next(), chance.Next()];

        Assert.That(drawn, Is.EqualTo(new ulong[] { 6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821 }));
    }

    [Test]
    public void For_OtherPlaceInKey_GivesOtherStream()
    {
        var streams = new[]
        {
            Chance.For(1, Purpose.Arrivals, 2, 3, 4), Chance.For(2, Purpose.Arrivals, 2, 3, 4), Chance.For(1, Purpose.Incident, 2, 3, 4),
            Chance.For(1, Purpose.Arrivals, 3, 2, 4), Chance.For(1, Purpose.Arrivals, 2, 4, 3), Chance.For(1, Purpose.Arrivals, 4, 3, 2),
        };

        Assert.That(streams.Select(stream => stream.Next()), Is.Unique);
    }

    [FsCheck.NUnit.Property]
    public void Below_AnyCount_StaysBelow(long seed, FsCheck.PositiveInt count)
    {
        var chance = Chance.For(unchecked((ulong)seed), Purpose.Incident);

        for (var i = 0; i < 50; i++)
        {
            Assert.That(chance.Below(count.Get), Is.InRange(0, count.Get - 1));
            Assert.That(chance.Fraction(), Is.GreaterThanOrEqualTo(0).And.LessThan(1));
        }
    }

    [TestCase(0.0)]
    [TestCase(0.02)]
    [TestCase(3.5)]
    [TestCase(16.0)]
    [TestCase(70.0)]
    public void Poisson_ManyDraws_HaveMeanAndVarianceOfPoisson(double mean)
    {
        var chance = Chance.For(5, Purpose.Arrivals);
        const int Draws = 40_000;

        var counts = Enumerable.Range(0, Draws).Select(_ => (double)chance.Poisson(mean)).ToArray();

        var average = counts.Average();
        var variance = counts.Sum(count => (count - average) * (count - average)) / Draws;
        Assert.That(average, Is.EqualTo(mean).Within(5 * Math.Sqrt(mean / Draws)));
        Assert.That(variance, Is.EqualTo(mean).Within((5 * Math.Sqrt(((2 * mean * mean) + mean) / Draws)) + 1e-12));
    }

    [Test]
    public void Poisson_SmallMean_IsZeroAsOftenAsTheExponentialSays()
    {
        var chance = Chance.For(6, Purpose.Arrivals);
        const int Draws = 100_000;

        var zeros = Enumerable.Range(0, Draws).Count(_ => chance.Poisson(1.3) == 0);

        Assert.That(zeros / (double)Draws, Is.EqualTo(Math.Exp(-1.3)).Within(0.007));
    }
}
