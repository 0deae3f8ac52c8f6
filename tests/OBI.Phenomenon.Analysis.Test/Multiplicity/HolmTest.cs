using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class HolmTest
{
    [Test]
    public void Adjust_ReferenceSets_AgreeToTwelveDigits()
    {
        var sets = ReferenceData.Rows("goldens/trends/core/padjust.csv").Where(row => row[2] != "NA").GroupBy(row => row[0]).ToList();

        foreach (var set in sets)
        {
            var adjusted = Holm.Adjust([.. set.Select(row => ReferenceData.Number(row[2]))]);

            Assert.That(adjusted, Is.EqualTo(set.Select(row => ReferenceData.Number(row[4])).ToArray()).Within(1e-12), $"set {set.Key}");
        }

        Assert.That(sets, Has.Count.EqualTo(12));
    }

    // The first is a set of the reference (p.adjust of R 4.2.2); the second by hand: 0.005 × 4, 0.01 × 3, 0.03 × 2, then no smaller than that.
    [TestCase(new[] { 1.8244775786912888e-06, 0.17511292267590761 }, new[] { 3.6489551573825777e-06, 0.17511292267590761 })]
    [TestCase(new[] { 0.01, 0.04, 0.03, 0.005 }, new[] { 0.03, 0.06, 0.06, 0.02 })]
    [TestCase(new double[0], new double[0])]
    public void Adjust_KnownSet_IsAdjusted(double[] values, double[] expected)
    {
        Assert.That(Holm.Adjust(values), Is.EqualTo(expected).Within(1e-12));
    }

    [FsCheck.NUnit.Property]
    public void Adjust_AnySet_IsNeverBelowTheFalseDiscoveryRate(ushort[] thousandths)
    {
        double[] values = [.. thousandths.Select(value => value % 1001 / 1000.0)];

        var adjusted = Holm.Adjust(values);

        Assert.That(adjusted.Zip(BenjaminiHochberg.Adjust(values)), Has.All.Matches<(double Holm, double Rate)>(pair => pair.Holm >= pair.Rate - 1e-12));
    }

    [Test]
    public void Adjust_NoPValue_IsRefused()
    {
        Assert.That(() => Holm.Adjust([-0.1]), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
