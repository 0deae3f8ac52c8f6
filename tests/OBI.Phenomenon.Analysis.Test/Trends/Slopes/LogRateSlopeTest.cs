using OBI.Phenomenon.Analysis.Trends.Slopes;

namespace OBI.Phenomenon.Analysis.Test.Trends.Slopes;

public sealed class LogRateSlopeTest
{
    private static readonly double[] Growing = [.. Enumerable.Range(0, 48).Select(month => Math.Round((20 * Math.Exp(0.3 * month / 12)) + (4 * Math.Sin(month * month))))];

    [Test]
    public void Estimate_WithAGap_KeepsTheClock()
    {
        double[] gap = [.. Growing];
        for (var month = 20; month < 26; month++)
        {
            gap[month] = double.NaN;
        }

        var (whole, holed) = (LogRateSlope.Estimate(Growing, [], 12, 0)!, LogRateSlope.Estimate(gap, [], 12, 0)!);

        Assert.That(holed.PerYear, Is.EqualTo(whole.PerYear).Within(0.02));
        Assert.That(holed.Quantile(0.975) - holed.Quantile(0.025), Is.GreaterThan(whole.Quantile(0.975) - whole.Quantile(0.025)));
    }

    [Test]
    public void Estimate_GrowingCounts_FindsTheGrowth()
    {
        var slope = LogRateSlope.Estimate(Growing, [], 12, 0)!;

        Assert.That(slope.PerYear, Is.EqualTo(0.3).Within(0.03));
        Assert.That(slope.Quantile(0.025), Is.LessThan(slope.PerYear));
        Assert.That(slope.Quantile(0.975), Is.InRange(slope.PerYear, 0.4));
        Assert.That(slope.PValue, Is.LessThan(1e-6));
    }

    [Test]
    public void Estimate_ExposureGrowsAlike_FindsNone()
    {
        var slope = LogRateSlope.Estimate(Growing, [.. Enumerable.Range(0, 48).Select(month => Math.Exp(0.3 * month / 12))], 12, 0)!;

        Assert.That(slope.PerYear, Is.EqualTo(0).Within(0.03));
        Assert.That(slope.PValue, Is.GreaterThan(0.1));
    }

    // A year and a half of a strong season looks like growth unless the season is in the regression.
    [Test]
    public void Estimate_Season_IsNotTakenForGrowth()
    {
        double[] seasonal = [.. Enumerable.Range(0, 30).Select(month => Math.Round(40 * Math.Exp(0.8 * Math.Sin(2 * Math.PI * month / 12))))];

        Assert.That(Math.Abs(LogRateSlope.Estimate(seasonal, [], 12, 1)!.PerYear), Is.LessThan(0.01));
        Assert.That(Math.Abs(LogRateSlope.Estimate(seasonal, [], 12, 0)!.PerYear), Is.GreaterThan(0.05));
    }

    [Test]
    public void Quantile_LastingScatter_IsWiderThanTheSameScatterShuffled()
    {
        var random = new Random(3);
        var state = 0.0;
        double[] lasting = [.. Enumerable.Range(0, 60).Select(_ => Math.Round(30 * Math.Exp(0.4 * (state = (0.7 * state) + (2 * random.NextDouble()) - 1))))];
        double[] shuffled = [.. Enumerable.Range(0, 60).Select(month => lasting[month * 23 % 60])];

        double Width(double[] counts) => LogRateSlope.Estimate(counts, [], 12, 0)! is var slope ? slope.Quantile(0.975) - slope.Quantile(0.025) : 0;

        Assert.That(Width(lasting), Is.GreaterThan(1.3 * Width(shuffled)));
    }

    [Test]
    public void Quantile_OfThePValue_IsZero()
    {
        var slope = LogRateSlope.Estimate([5, 3, 6, 4, 8, 5, 9, 4, 7, 6, 8, 10, 5, 9], [], 12, 0)!;

        Assert.That(slope.Quantile(slope.PValue / 2), Is.EqualTo(0).Within(1e-9));
    }

    [Test]
    public void ToFinding_RanksAgree_IsConfirmed()
    {
        var finding = LogRateSlope.Estimate(Growing, [], 12, 0)!.ToFinding(MannKendall.Of(Growing), 0.95);

        Assert.That(finding.PercentPerYear, Is.EqualTo(35).Within(4));
        Assert.That(finding.Low, Is.InRange(0, finding.PercentPerYear));
        Assert.That(finding.High, Is.GreaterThan(finding.PercentPerYear));
        Assert.That(finding.ConfirmedByRanks);
    }

    [Test]
    public void Estimate_NothingToGoBy_IsNothingOrRefused()
    {
        Assert.That(LogRateSlope.Estimate([1, 2, 3, 4], [], 12, 0), Is.Null);
        Assert.That(LogRateSlope.Estimate(new double[24], [], 12, 0), Is.Null);
        Assert.That(() => LogRateSlope.Estimate([1, -2], [], 12, 0), Throws.ArgumentException);
        Assert.That(() => LogRateSlope.Estimate([1, 2], [1], 12, 0), Throws.ArgumentException);
        Assert.That(() => LogRateSlope.Estimate([1, 2], [], 12, 6), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
