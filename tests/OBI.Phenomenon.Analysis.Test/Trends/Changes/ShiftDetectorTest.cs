using OBI.Phenomenon.Analysis.Trends.Changes;

namespace OBI.Phenomenon.Analysis.Test.Trends.Changes;

public sealed class ShiftDetectorTest
{
    private static readonly double[] Doubling = [2, 3, 1, 2, 4, 2, 1, 3, 2, 2, 1, 3, 9, 7, 8, 11, 6, 9, 8, 10, 7, 9, 8, 6];

    [Test]
    public void Find_ClearRise_IsDatedAndSized()
    {
        var change = ShiftDetector.Find(Doubling, [], dispersion: 1)!;

        Assert.That(change.Begins, Is.EqualTo(12));
        Assert.That(change.Earliest, Is.InRange(10, 12));
        Assert.That(change.Latest, Is.InRange(12, 14));
        Assert.That(change.Factor, Is.EqualTo(98.0 / 26).Within(1e-12));
    }

    [Test]
    public void Test_FewSignals_IsExact()
    {
        double[] counts = [.. Doubling.Select(count => Math.Floor(count / 2))];
        var sums = new RateSums(counts, []);
        var gain = Enumerable.Range(3, 19).Max(step => sums.Gain(0, step, 24));

        Assert.That(ShiftDetector.Test(counts, [], dispersion: 2), Is.EqualTo(new LargestGain(sums, 3, 2).AtLeast(gain)));
    }

    // A little above 400 signals, where the limit takes over.
    [TestCase(1.5, 0)]
    [TestCase(2, 0)]
    [TestCase(3, 0)]
    [TestCase(4, 0)]
    [TestCase(3, 36)]
    [TestCase(4, 36)]
    public void Test_ManySignals_IsNearTheExactChance(double rise, int first)
    {
        double[] counts = [.. Enumerable.Range(0, 60).Select(step => Math.Floor(6 + (step % 3) + (step < 48 ? 0 : rise)))];
        var sums = new RateSums(counts, []);
        var gain = Enumerable.Range(3, 55).Where(step => step >= first).Max(step => sums.Gain(0, step, 60));

        var exact = new LargestGain(sums, 3, 1).AtLeast(gain, first);

        Assert.That(ShiftDetector.Test(counts, [], dispersion: 1, first), Is.EqualTo(exact).Within(10).Percent);
        Assert.That(sums.Count(0, 60), Is.GreaterThan(400));
    }

    // Half a year of nothing, and three signals before it: the likeliest cut is right after them, but any of the months before is nearly as likely.
    [Test]
    public void Find_FewSignals_IsTheMiddleOfWhatIsLikely()
    {
        double[] counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1];
        var sums = new RateSums(counts, []);
        var likeliest = Enumerable.Range(3, 19).MaxBy(step => sums.Gain(0, step, 24));

        var change = ShiftDetector.Find(counts, [], dispersion: 1)!;

        double Weight(int step) => Math.Exp(sums.Gain(0, step, 24) / 2);
        var set = Enumerable.Range(3, 19).Where(step => sums.Gain(0, step, 24) >= sums.Gain(0, likeliest, 24) - 7.352276694).ToArray();
        var whole = set.Sum(Weight);
        Assert.That(set.Where(step => step <= change.Begins).Sum(Weight), Is.GreaterThanOrEqualTo(whole / 2));
        Assert.That(set.Where(step => step >= change.Begins).Sum(Weight), Is.GreaterThanOrEqualTo(whole / 2));
        Assert.That(change.Begins, Is.InRange(change.Earliest, change.Latest).And.Not.EqualTo(likeliest));
        Assert.That(change.Factor, Is.EqualTo(sums.Rate(change.Begins, 24) / sums.Rate(0, change.Begins)).Within(1e-12));
    }

    [Test]
    public void Test_ExposureExplainsTheRise_IsOne()
    {
        double[] exposure = [.. Enumerable.Range(0, 24).Select(step => step < 12 ? 1.0 : 98.0 / 26)];

        Assert.That(ShiftDetector.Test(Doubling, [], dispersion: 1), Is.LessThan(1e-6));
        Assert.That(ShiftDetector.Test(Doubling, exposure, dispersion: 1), Is.EqualTo(1));
    }

    [Test]
    public void Test_OnlyLateSteps_LeavesChanceLessRoom()
    {
        double[] counts = [.. Doubling.Select(count => Math.Floor(count / 2))];

        var (whole, late, later) = (ShiftDetector.Test(counts, [], dispersion: 1), ShiftDetector.Test(counts, [], dispersion: 1, first: 12), ShiftDetector.Test(counts, [], dispersion: 1, first: 22));

        Assert.That(late, Is.LessThan(whole));
        Assert.That(later, Is.EqualTo(1), "no step is left");
        Assert.That(() => ShiftDetector.Test(counts, [], dispersion: 1, first: -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    // Of constant rates: the share of p-values of at most one in ten is at most that, also when only the newest two fifths are asked about.
    [Test]
    public void Test_ConstantRate_HoldsItsLevel()
    {
        var random = new Random(11);
        double Count() => Enumerable.Range(0, 8).Count(_ => random.NextDouble() < 0.2);

        var pValues = Enumerable.Range(0, 1000).Select(_ => ShiftDetector.Test([.. Enumerable.Range(0, 60).Select(_ => Count())], [], dispersion: 1, first: 36)).ToArray();

        Assert.That(pValues.Count(pValue => pValue <= 0.1), Is.InRange(20, 100));
    }

    [Test]
    public void Test_MoreDispersion_IsLessSure()
    {
        var p = new[] { 1, 2, 4.0 }.Select(dispersion => ShiftDetector.Test(Doubling, [], dispersion)).ToArray();

        Assert.That(p, Is.Ordered.Ascending);
    }

    [Test]
    public void Find_TooShortOrNoSignal_IsNothing()
    {
        Assert.That(ShiftDetector.Find([1, 2, 3, 4, 5], [], 1), Is.Null);
        Assert.That(ShiftDetector.Test([1, 2, 3, 4, 5], [], 1), Is.EqualTo(1));
        Assert.That(ShiftDetector.Find(new double[12], [], 1), Is.Null);
        Assert.That(ShiftDetector.Test(new double[12], [], 1), Is.EqualTo(1));
    }

    [Test]
    public void FindAndTest_OutOfRange_AreRefused()
    {
        Assert.That(() => ShiftDetector.Find([1, 2], [1], 1), Throws.ArgumentException);
        Assert.That(() => ShiftDetector.Test([1, 2], [1], 1), Throws.ArgumentException);
        Assert.That(() => ShiftDetector.Find([1, 2], [], 0.5), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => ShiftDetector.Test([1, 2], [], 0.5), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
