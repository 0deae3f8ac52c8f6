using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Nowcasting;

namespace OBI.Phenomenon.Analysis.Test.Trends.Nowcasting;

public sealed class LawlessNowcastTest
{
    // The reference (surveillance 1.20.3, data husO104Hosp) loses the variance of the delays and does not cut its normal distribution where the
    // reported number begins, so its limits are not compared; its medians are, where neither defect reaches them.
    [TestCase("2011-05-30")]
    [TestCase("2011-06-02")]
    [TestCase("2011-06-08")]
    public void Estimate_ReferenceTriangle_AgreesToTwelveDigits(string now)
    {
        var rows = ReferenceData.Rows($"goldens/trends/core/nowcast_triangle_{now}.csv");
        var shares = ReferenceData.Rows($"goldens/trends/core/nowcast_lawless_delayCDF_{now}.csv").Select(row => ReferenceData.Number(row[1])).ToArray();
        var reference = ReferenceData.Rows($"goldens/trends/core/nowcast_lawless_{now}.csv");
        var triangle = new ReportingTriangle(rows.Count, 15, rows.SelectMany((row, step) => row.Skip(1).TakeWhile(cell => cell != "NA").Select((cell, delay) => (step, delay, long.Parse(cell, CultureInfo.InvariantCulture)))));

        var nowcast = new LawlessNowcast(triangle, deliveries: null);

        Assert.That(nowcast.Shares, Is.EqualTo(shares[..16]).Within(1e-12));
        foreach (var row in reference)
        {
            var step = rows.FindIndex(cells => cells[0] == row[0]);
            var reported = ReferenceData.Number(row[1]);
            var estimate = nowcast.Estimate(step)!.Value;
            Assert.That(triangle.Reported(step), Is.EqualTo(reported));
            Assert.That(estimate, Is.EqualTo(reported / shares[Math.Min(15, rows.Count - 1 - step)]).Within(1e-9 * estimate));
            if (rows.Count - 1 - step >= 5)
            {
                Assert.That(Math.Round(estimate), Is.EqualTo(ReferenceData.Number(row[2])).Within(1));
            }
        }
    }

    // By hand: of the steps with three deliveries 3 of 12 came last; of those with at least two, 4 of 17 within two came in the second.
    [Test]
    public void Shares_SmallTriangle_AreChainLadder()
    {
        var nowcast = new LawlessNowcast(Small(), deliveries: null);

        Assert.That(nowcast.Shares, Is.EqualTo(new[] { 0.75 * 13 / 17, 0.75, 1 }).Within(1e-12));
        Assert.That(nowcast.Estimate(3), Is.EqualTo(9 / (0.75 * 13 / 17)).Within(1e-12));
    }

    // Var = n (n + 1) / W² × Σ g / (N (1 − g)) + n (1 − W) / W², with n = 8, W = 3/4, g = 1/4 and N = 12 for the step before the last.
    [Test]
    public void Interval_SmallTriangle_HasBothVariancesAndStartsAtTheReported()
    {
        var deviation = Math.Sqrt((8 * 9 / 0.5625 * (1.0 / 3 / 12)) + (8 * 0.25 / 0.5625));
        var below = MathNet.Numerics.Distributions.Normal.CDF(8 / 0.75, deviation, 8);

        var interval = new LawlessNowcast(Small(), deliveries: null).Interval(2, 0.8)!;

        Assert.That(interval.Low, Is.GreaterThan(8));
        Assert.That(interval.High, Is.EqualTo(MathNet.Numerics.Distributions.Normal.InvCDF(8 / 0.75, deviation, below + (0.9 * (1 - below)))).Within(1e-9));
        Assert.That(interval.Median, Is.InRange(interval.Low, interval.High));
    }

    [Test]
    public void Interval_NothingReported_IsNothing()
    {
        var triangle = new ReportingTriangle(3, 1, [(0, 0, 4), (0, 1, 2), (1, 0, 3)]);

        var interval = new LawlessNowcast(triangle, deliveries: null).Interval(2, 0.95)!;

        Assert.That((interval.Low, interval.Median, interval.High), Is.EqualTo((0.0, 0.0, 0.0)));
    }

    [Test]
    public void Estimate_NeverReportedSoEarly_DoesNotExist()
    {
        var triangle = new ReportingTriangle(3, 1, [(0, 1, 2), (1, 1, 3)]);

        Assert.That(new LawlessNowcast(triangle, deliveries: null).Estimate(2), Is.Null);
        Assert.That(new LawlessNowcast(triangle, deliveries: null).Interval(2, 0.95), Is.Null);
    }

    [Test]
    public void Shares_LastDeliveries_ForgetOldDelays()
    {
        var triangle = new ReportingTriangle(6, 1, [(0, 1, 50), (1, 1, 50), (2, 0, 5), (3, 0, 5), (4, 0, 5)]);

        Assert.That(new LawlessNowcast(triangle, deliveries: 3).Shares[0], Is.EqualTo(1));
        Assert.That(new LawlessNowcast(triangle, deliveries: null).Shares[0], Is.LessThan(0.2));
    }

    private static ReportingTriangle Small() =>
        new(4, 2, [(0, 0, 5), (0, 1, 2), (0, 2, 1), (1, 0, 1), (1, 1, 1), (1, 2, 2), (2, 0, 7), (2, 1, 1), (3, 0, 9)]);
}
