using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class BenjaminiYekutieliTest
{
    // Tests that were not made (NA in the reference) are no members of the family: they are left out before, and stay without an adjusted value.
    [Test]
    public void Adjust_ReferenceSets_AgreeToTwelveDigits()
    {
        var sets = ReferenceData.Rows("goldens/trends/core/padjust.csv").Where(row => row[2] != "NA").GroupBy(row => row[0]).ToList();

        foreach (var set in sets)
        {
            var adjusted = BenjaminiYekutieli.Adjust([.. set.Select(row => ReferenceData.Number(row[2]))]);

            Assert.That(adjusted, Is.EqualTo(set.Select(row => ReferenceData.Number(row[5])).ToArray()).Within(1e-12), $"set {set.Key}");
        }

        Assert.That(sets, Has.Count.EqualTo(12));
    }

    // The first is a set of the reference (p.adjust of R 4.2.2); the second by hand: 0.02 × (1 + 1/2 + 1/3 + 1/4), and so on.
    [TestCase(new[] { 1.8244775786912888e-06, 0.17511292267590761 }, new[] { 5.4734327360738665e-06, 0.26266938401386142 })]
    [TestCase(new[] { 0.01, 0.04, 0.03, 0.005 }, new[] { 0.041666666666666667, 0.083333333333333333, 0.083333333333333333, 0.041666666666666667 })]
    [TestCase(new[] { 0.44, 0.91, 0.85 }, new[] { 1.0, 1.0, 1.0 })]
    [TestCase(new double[0], new double[0])]
    public void Adjust_KnownSet_IsAdjusted(double[] values, double[] expected)
    {
        Assert.That(BenjaminiYekutieli.Adjust(values), Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void Adjust_NoPValue_IsRefused()
    {
        Assert.That(() => BenjaminiYekutieli.Adjust([0.5, double.NaN]), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
