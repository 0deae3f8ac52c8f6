using OBI.Phenomenon.Analysis.Comparison;

namespace OBI.Phenomenon.Analysis.Test.Comparison;

public sealed class RateRatioTest
{
    [Test]
    public void Compare_ReferenceCases_AgreeToNineDigits()
    {
        var rows = ReferenceData.Rows("goldens/trends/core/rate_ratio_midp.csv");

        foreach (var row in rows.Where(row => !row.Contains("NA")).Select(row => row.Select(ReferenceData.Number).ToArray()))
        {
            var ratio = RateRatio.Compare((long)row[0], row[1], (long)row[2], row[3], 0.95);

            Assert.Multiple(() =>
            {
                Assert.That(ratio.Ratio ?? double.PositiveInfinity, Near(row[4]));
                Assert.That(ratio.Low, Near(row[5]));
                Assert.That(ratio.High ?? double.PositiveInfinity, Near(row[6]));
                Assert.That(BinomialTailOf(row), Near(row[11]));
            });
        }

        Assert.That(rows, Has.Count.GreaterThan(100));
    }

    // The first rows of the reference (R 4.2.2), so that a checkout without it is tested too.
    [TestCase(1, 12, 1, 1, 0.083333333333333329, 0.0021367521367521383, 3.2499999999999969)]
    [TestCase(1, 3, 1, 36, 12, 0.30769230769230793, 467.99999999999955)]
    [TestCase(0, 3, 1, 36, 0, 0, 227.99999999999977)]
    public void Compare_KnownCase_AgreesToNineDigits(long a, double exposureA, long b, double exposureB, double ratio, double low, double high)
    {
        var found = RateRatio.Compare(a, exposureA, b, exposureB, 0.95);

        Assert.That(found.Ratio, Near(ratio));
        Assert.That(found.Low, Near(low));
        Assert.That(found.High, Near(high));
    }

    // 12 of 12 in the first of two equal periods: 2 × 0.5^12.
    [TestCase(12, 0, 2.0 / 4096)]
    [TestCase(0, 12, 2.0 / 4096)]
    [TestCase(3, 3, 1)]
    [TestCase(1, 7, 2 * 9.0 / 256)]
    public void PValue_EqualExposure_IsTwiceTheSmallerTail(long a, long b, double expected)
    {
        var ratio = RateRatio.Compare(a, 1, b, 1, 0.95);

        Assert.That(ratio.PValue, Near(expected));
        Assert.That(ratio.SmallestPValue, Near(2 * Math.Pow(0.5, a + b)));
    }

    [Test]
    public void Compare_NothingReported_IsRefused()
    {
        Assert.That(() => RateRatio.Compare(0, 1, 0, 1, 0.95), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => RateRatio.Compare(-1, 1, 2, 1, 0.95), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => RateRatio.Compare(1, 0, 2, 1, 0.95), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => RateRatio.Compare(1, 1, 2, 1, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [TestCase(1_000_000, 1_010_000)]
    [TestCase(40_000, 39_000)]
    public void Compare_LargeCounts_ApproachesTheNormalInterval(long a, long b)
    {
        var ratio = RateRatio.Compare(a, 1, b, 1, 0.95);

        var spread = 1.959963984540054 * Math.Sqrt((1.0 / a) + (1.0 / b));
        Assert.That(ratio.Low, Is.EqualTo((double)a / b * Math.Exp(-spread)).Within(1e-5));
        Assert.That(ratio.High, Is.EqualTo((double)a / b * Math.Exp(spread)).Within(1e-5));
    }

    [FsCheck.NUnit.Property]
    public void Interval_ContainsItsEstimate(byte a, byte b, byte daysA, byte daysB)
    {
        if (a + b == 0)
        {
            return;
        }

        var ratio = RateRatio.Compare(a, daysA + 1, b, daysB + 1, 0.95);

        Assert.That(ratio.Low, Is.LessThanOrEqualTo(ratio.Ratio ?? double.MaxValue));
        Assert.That(ratio.High ?? double.MaxValue, Is.GreaterThanOrEqualTo(ratio.Ratio ?? 0));
        // One is a power, the other an incomplete beta function: equal up to rounding.
        Assert.That(ratio.PValue, Is.InRange(ratio.SmallestPValue * (1 - 1e-9), 1.0));
    }

    [FsCheck.NUnit.Property]
    public void Interval_RisesWithTheFirstCount(byte a, byte b)
    {
        var less = RateRatio.Compare(a, 90, b + 1, 92, 0.95);
        var more = RateRatio.Compare(a + 1, 90, b + 1, 92, 0.95);

        Assert.That(more.Low, Is.GreaterThanOrEqualTo(less.Low));
        Assert.That(more.High, Is.GreaterThan(less.High!.Value));
    }

    [FsCheck.NUnit.Property]
    public void Compare_Exchanged_GivesTheInverse(byte a, byte b)
    {
        var ratio = RateRatio.Compare(a + 1, 90, b + 1, 92, 0.95);
        var inverse = RateRatio.Compare(b + 1, 92, a + 1, 90, 0.95);

        Assert.That(ratio.PValue, Near(inverse.PValue));
        Assert.That(ratio.Low, Near(1 / inverse.High!.Value));
        Assert.That(ratio.High, Near(1 / inverse.Low));
    }

    private static double BinomialTailOf(double[] row)
    {
        // The reference's one-sided exact p is the upper tail; it is the smaller one exactly when twice it is our two-sided p.
        var ratio = RateRatio.Compare((long)row[0], row[1], (long)row[2], row[3], 0.95);
        return row[11] <= 0.5 && ratio.Ratio is null or > 1 ? ratio.PValue / 2 : row[11];
    }

    private static NUnit.Framework.Constraints.EqualNumericWithoutUsingConstraint<double> Near(double expected) =>
        Is.EqualTo(expected).Within(double.IsInfinity(expected) ? 0 : 1e-9 * Math.Max(1, Math.Abs(expected)));
}
