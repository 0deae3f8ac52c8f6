using OBI.Phenomenon.Analysis.Trends.Nowcasting;

namespace OBI.Phenomenon.Analysis.Test.Trends.Nowcasting;

public sealed class DelayDistributionTest
{
    [Test]
    public void Reported_ManySignals_IsTheShareOfTheReporter()
    {
        var triangle = Steady(24, 600, 300, 100);

        var delays = DelayDistribution.Pooled([triangle], deliveries: null);

        Assert.That(delays.Reported(0).Share, Is.EqualTo(0.6).Within(0.001));
        Assert.That(delays.Reported(1).Share, Is.EqualTo(0.9).Within(0.001));
        Assert.That(delays.Reported(2), Is.EqualTo(ReportedShare.All));
        Assert.That(delays.Reported(9), Is.EqualTo(ReportedShare.All));
    }

    [Test]
    public void For_ReporterWithoutSignals_IsThePoolWithTheVarianceOfTheWeight()
    {
        var pool = DelayDistribution.Pooled([Steady(24, 600, 300, 100)], deliveries: null);

        var share = pool.For(new ReportingTriangle(24, 2, []), deliveries: null, priorSignals: 20).Reported(0);

        Assert.That(share.Share, Is.EqualTo(pool.Reported(0).Share).Within(1e-12));
        Assert.That(share.RelativeVariance, Is.EqualTo(share.Share * (1 - share.Share) / 21 / (share.Share * share.Share)).Within(1e-9));
    }

    // Prior 20 × 0.6 of 20, own 0 of 20 within the first delivery: nearly 12 of 40.
    [Test]
    public void For_ReporterThatIsLater_LiesBetweenItselfAndThePool()
    {
        var pool = DelayDistribution.Pooled([Steady(24, 600, 300, 100)], deliveries: null);
        var late = new ReportingTriangle(24, 2, Enumerable.Range(0, 20).Select(step => (step, 1, 1L)));

        var share = pool.For(late, deliveries: null, priorSignals: 20).Reported(0).Share;

        Assert.That(share, Is.EqualTo(0.6 * 20 * 0.95 / 40).Within(0.05));
    }

    [Test]
    public void Pooled_LastDeliveries_FollowAChangedHabit()
    {
        var triangle = new ReportingTriangle(36, 1, Enumerable.Range(0, 35).Select(step => (step, step < 20 ? 1 : 0, 30L)));

        Assert.That(DelayDistribution.Pooled([triangle], deliveries: 12).Reported(0).Share, Is.GreaterThan(0.99));
        Assert.That(DelayDistribution.Pooled([triangle], deliveries: null).Reported(0).Share, Is.LessThan(0.5));
    }

    // Half of the steps wholly in the first delivery and half wholly in the second: each tells as much as one signal.
    [Test]
    public void Pooled_SignalsInBatches_TellLess()
    {
        var batches = DelayDistribution.Pooled([new ReportingTriangle(41, 1, Enumerable.Range(0, 40).Select(step => (step, step % 2, 10L)))], deliveries: null);
        var singly = DelayDistribution.Pooled([Steady(41, 5, 5)], deliveries: null);

        Assert.That(batches.Dispersion, Is.EqualTo(10).Within(0.5));
        Assert.That(singly.Dispersion, Is.EqualTo(1));
        Assert.That(batches.Reported(0).RelativeVariance, Is.GreaterThan(8 * singly.Reported(0).RelativeVariance));
    }

    [Test]
    public void Reported_NothingEverReported_IsEvenAndUncertain()
    {
        var delays = DelayDistribution.Pooled([new ReportingTriangle(12, 3, [])], deliveries: null);

        Assert.That(delays.Reported(0).Share, Is.EqualTo(0.25).Within(1e-12));
        Assert.That(delays.Reported(0).RelativeVariance, Is.GreaterThan(1));
    }

    [Test]
    public void Pooled_NothingOrDifferentDelays_IsRefused()
    {
        Assert.That(() => DelayDistribution.Pooled([], deliveries: null), Throws.ArgumentException);
        Assert.That(() => DelayDistribution.Pooled([Steady(5, 1), Steady(5, 1, 1)], deliveries: null), Throws.ArgumentException);
        Assert.That(() => DelayDistribution.Pooled([Steady(5, 1)], deliveries: null).For(Steady(5, 1), null, 0), Throws.ArgumentException);
    }

    private static ReportingTriangle Steady(int steps, params long[] perDelay) =>
        new(steps, perDelay.Length - 1, Enumerable.Range(0, steps).SelectMany(step => perDelay.Select((count, delay) => (step, delay, count)).Where(cell => cell.step + cell.delay < steps)));
}
