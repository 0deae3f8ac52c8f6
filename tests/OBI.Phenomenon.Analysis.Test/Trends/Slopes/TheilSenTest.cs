using OBI.Phenomenon.Analysis.Trends.Slopes;

namespace OBI.Phenomenon.Analysis.Test.Trends.Slopes;

public sealed class TheilSenTest
{
    [Test]
    public void Of_ReferenceSeries_AgreesToNineDigits()
    {
        var rows = ReferenceData.Rows("goldens/trends/core/mann_kendall_theil_sen.csv");

        foreach (var row in rows)
        {
            var line = TheilSen.Of([.. row[14].Split('|').Select(ReferenceData.Number)]);

            Assert.That(new[] { line.Slope, line.Low, line.High, line.Intercept }, Is.EqualTo(row[7..11].Select(ReferenceData.Number).ToArray()).Within(1e-9), row[0]);
        }

        Assert.That(rows, Has.Count.EqualTo(43));
    }

    // The first series of the reference, so that a checkout without it is tested too.
    [Test]
    public void Of_KnownSeries_Agrees()
    {
        var line = TheilSen.Of([34, 32, 32, 37, 34, 34, 27, 31, 30, 39, 25, 31]);

        Assert.That(line.Slope, Is.EqualTo(-0.38095238095238093).Within(1e-9));
        Assert.That(line.Low, Is.EqualTo(-1.1749571327018493).Within(1e-9));
        Assert.That(line.High, Is.EqualTo(0.50552697735678842).Within(1e-9));
        Assert.That(line.Intercept, Is.EqualTo(34.476190476190474).Within(1e-9));
    }

    [Test]
    public void Of_StraightLine_IsThatLine()
    {
        Assert.That(TheilSen.Of([1, 3, 5, 7, 9]), Is.EqualTo(new TheilSen(2, 2, 2, -1)));
        Assert.That(() => TheilSen.Of([1]), Throws.ArgumentException);
    }

    [Test]
    public void Of_OneOddValue_HardlyMoves()
    {
        Assert.That(TheilSen.Of([1, 2, 3, 4, 500, 6, 7, 8, 9]).Slope, Is.EqualTo(1));
    }
}
