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

    // A little above 400 signals, where the limit takes over: months are coarse, so it is on the safe side of the exact chance.
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    public void Test_ManySignals_IsAtLeastTheExactChanceAndAtMostThreeTimes(double rise)
    {
        double[] counts = [.. Enumerable.Range(0, 60).Select(step => 6 + (step % 3) + (step < 48 ? 0 : rise))];
        var sums = new RateSums(counts, []);
        var gain = Enumerable.Range(3, 55).Max(step => sums.Gain(0, step, 60));

        var exact = new LargestGain(sums, 3, 1).AtLeast(gain);

        Assert.That(ShiftDetector.Test(counts, [], dispersion: 1), Is.InRange(exact, 3 * exact));
        Assert.That(sums.Count(0, 60), Is.GreaterThan(400));
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
