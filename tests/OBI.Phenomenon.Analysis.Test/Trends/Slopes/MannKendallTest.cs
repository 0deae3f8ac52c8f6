using OBI.Phenomenon.Analysis.Trends.Slopes;

namespace OBI.Phenomenon.Analysis.Test.Trends.Slopes;

public sealed class MannKendallTest
{
    [Test]
    public void Of_ReferenceSeries_AgreesToNineDigits()
    {
        var rows = ReferenceData.Rows("goldens/trends/core/mann_kendall_theil_sen.csv");

        foreach (var row in rows)
        {
            var test = MannKendall.Of([.. row[14].Split('|').Select(ReferenceData.Number)]);

            double[] found = [test.S, test.Variance, test.Z, test.PValue, test.TauB, test.AutocorrelationFactor, test.RobustPValue];
            double[] expected = [.. new[] { 2, 3, 4, 5, 6, 11, 13 }.Select(column => ReferenceData.Number(row[column]))];
            Assert.That(found, Is.EqualTo(expected).Within(1e-9), row[0]);
        }

        Assert.That(rows, Has.Count.EqualTo(43));
    }

    // Two series of the reference, so that a checkout without it is tested too.
    [TestCase(new double[] { 34, 32, 32, 37, 34, 34, 27, 31, 30, 39, 25, 31 }, -19, 207, -1.2510864843424485, 0.21090292605661043, -0.29944475857435748)]
    [TestCase(new double[] { 0, 0, 1, 0, 1, 1, 0, 1, 1, 5, 0, 1 }, 19, 167.66666666666666, 1.3901099116977758, 0.16449550394271897, 0.36524956285167642)]
    public void Of_KnownSeries_Agrees(double[] values, double s, double variance, double z, double pValue, double tau)
    {
        var test = MannKendall.Of(values);

        Assert.That(new[] { test.S, test.Variance, test.Z, test.PValue, test.TauB }, Is.EqualTo(new[] { s, variance, z, pValue, tau }).Within(1e-9));
    }

    [Test]
    public void Of_EqualValues_HasNoTrend()
    {
        var test = MannKendall.Of([3, 3, 3, 3]);

        Assert.That((test.S, test.Z, test.PValue, test.TauB, test.RobustPValue), Is.EqualTo((0.0, 0.0, 1.0, 0.0, 1.0)));
    }

    [FsCheck.NUnit.Property]
    public void Of_Backwards_ChangesTheSignOnly(byte[] sizes)
    {
        double[] values = [1, 2, 2, .. sizes.Select(size => (double)size)];

        var (forwards, backwards) = (MannKendall.Of(values), MannKendall.Of([.. values.Reverse()]));

        Assert.That((backwards.S, backwards.Z, backwards.Variance), Is.EqualTo((-forwards.S, -forwards.Z, forwards.Variance)));
    }

    [Test]
    public void Of_TooFewOrNoNumber_IsRefused()
    {
        Assert.That(() => MannKendall.Of([1, 2]), Throws.ArgumentException);
        Assert.That(() => MannKendall.Of([1, 2, double.NaN]), Throws.ArgumentException);
    }
}
