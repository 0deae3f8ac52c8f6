using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Test.Comparison;

/// <summary>Whether promises on error hold at the small counts we have; exact sums over all outcomes where a simulation would only sample them.</summary>
public sealed class RateRatioSimulationTest
{
    private const int Largest = 90;

    [TestCase(0.5)]
    [TestCase(2)]
    [TestCase(5)]
    [TestCase(12)]
    [TestCase(30)]
    public void Test_EqualRates_ErrsNoMoreOftenThanPromised(double mean)
    {
        foreach (var level in new[] { 0.01, 0.05, 0.10 })
        {
            var error = Expectation(mean, mean, (a, b) => a + b > 0 && Cached(a, b).PValue <= level);

            Assert.That(error, Is.LessThanOrEqualTo(level), $"level {level}");
        }
    }

    [TestCase(2, 1)]
    [TestCase(5, 2)]
    [TestCase(12, 1)]
    [TestCase(12, 3)]
    [TestCase(30, 1.5)]
    public void Interval_CoversTheTrueRatio_AtLeastNinetyThreeTimesInAHundred(double mean, double ratio)
    {
        var covered = Expectation(mean * ratio, mean, (a, b) =>
            a + b == 0 || (Cached(a, b).Low <= ratio && (Cached(a, b).High ?? double.MaxValue) >= ratio));

        Assert.That(covered, Is.GreaterThanOrEqualTo(0.93));
    }

    [Test]
    public void Test_SeededSimulationOfQuarters_ErrsNoMoreOftenThanPromised()
    {
        var chance = new Random(20250701);
        const int Quarters = 20_000;
        var errors = 0;
        for (var i = 0; i < Quarters; i++)
        {
            var (a, b) = (Poisson(chance, 4), Poisson(chance, 4));
            errors += a + b > 0 && Cached(a, b).PValue <= 0.05 ? 1 : 0;
        }

        Assert.That((double)errors / Quarters, Is.LessThanOrEqualTo(0.05));
    }

    private static readonly Dictionary<(int A, int B), RateRatio> Known = [];

    private static RateRatio Cached(int a, int b)
    {
        if (!Known.TryGetValue((a, b), out var ratio))
        {
            ratio = RateRatio.Compare(a, 1, b, 1, 0.95);
            Known.Add((a, b), ratio);
        }

        return ratio;
    }

    private static double Expectation(double meanA, double meanB, Func<int, int, bool> holds)
    {
        var sum = 0.0;
        for (var a = 0; a < Largest; a++)
        {
            for (var b = 0; b < Largest; b++)
            {
                var weight = Chance(a, meanA) * Chance(b, meanB);
                sum += weight > 1e-12 && holds(a, b) ? weight : 0;
            }
        }

        return sum;
    }

    private static double Chance(int count, double mean) =>
        Math.Exp((count * Math.Log(mean)) - mean - Enumerable.Range(1, count).Sum(factor => Math.Log(factor)));

    private static int Poisson(Random chance, double mean)
    {
        var count = -1;
        for (var product = 1.0; product > Math.Exp(-mean); product *= chance.NextDouble())
        {
            count++;
        }

        return count;
    }
}
