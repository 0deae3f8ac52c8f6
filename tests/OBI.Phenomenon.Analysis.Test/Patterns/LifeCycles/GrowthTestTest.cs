using OBI.Phenomenon.Analysis.Patterns.LifeCycles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LifeCycles;

public class GrowthTestTest
{
    [Test]
    public void Judge_ThreefoldWhileAllElseStays_IsGrowth()
    {
        var test = Judge([20, 20, 20, 60], [200, 200, 200, 240]);

        Assert.That(test.IsGrowth, Is.True);
        Assert.That((test.Observed, test.Usual), Is.EqualTo((60L, 20.0)).Within(0.2));
    }

    [Test]
    public void Judge_AThird_IsDecline() => Assert.That(Judge([30, 30, 30, 6], [200, 200, 200, 176]).IsDecline, Is.True);

    [Test]
    public void Judge_AllReportingRises_IsNoGrowth()
    {
        var test = Judge([20, 20, 20, 60], [200, 200, 200, 600]);

        Assert.That(test.IsGrowth, Is.False);
        Assert.That(test.PValue, Is.GreaterThan(0.5));
    }

    [Test]
    public void Judge_OnlyTheRestRises_IsNoDecline()
    {
        var test = Judge([20, 20, 20, 20], [100, 100, 100, 900]);

        Assert.That(test.IsDecline, Is.False);
        Assert.That(test.PValue, Is.EqualTo(1).Within(0.2));
    }

    [Test]
    public void Judge_OverdispersedReporting_NeedsMore()
    {
        var independent = Judge([10, 10, 10, 30], [200, 200, 200, 220]);
        var bundled = Judge([10, 10, 10, 30], [200, 200, 200, 220], dispersion: 4);

        Assert.That(independent.IsGrowth, Is.True);
        Assert.That(bundled.IsGrowth, Is.False);
        Assert.That(bundled.Dispersion, Is.EqualTo(4));
    }

    [Test]
    public void Judge_HalfReportedSoFar_IsComparedWithHalf()
    {
        var test = GrowthTest.Of(Acts(20, 20, 20, 10), [new ReportingHistory([1, 1, 1, 0.5], [200, 200, 200, 100], 1)], 3, 0);

        Assert.That(test!.Usual, Is.EqualTo(10).Within(0.1));
        Assert.That(test.IsDecline, Is.False);
    }

    [Test]
    public void Judge_SupplierThatJustJoined_IsLeftOut()
    {
        var acts = new long[2, 4] { { 20, 20, 20, 20 }, { 0, 0, 0, 80 } };

        var test = GrowthTest.Of(acts, [new ReportingHistory([1, 1, 1, 1], [200, 200, 200, 200], 1), new ReportingHistory([0, 0, 0, 1], [0, 0, 0, 100], 1)], 3, 0);

        Assert.That(test!.Observed, Is.EqualTo(20));
    }

    [Test]
    public void Judge_NobodyReportedBefore_IsNoTest() =>
        Assert.That(GrowthTest.Of(Acts(0, 0, 0, 80), [new ReportingHistory([0, 0, 0, 1], [0, 0, 0, 100], 1)], 3, 0), Is.Null);

    private static GrowthTest Judge(long[] acts, long[] all, double dispersion = 1) =>
        GrowthTest.Of(Acts(acts), [new ReportingHistory([1, 1, 1, 1], [.. all], dispersion)], 3, 0)!;

    private static long[,] Acts(params long[] acts)
    {
        var table = new long[1, acts.Length];
        for (var period = 0; period < acts.Length; period++)
        {
            table[0, period] = acts[period];
        }

        return table;
    }
}
