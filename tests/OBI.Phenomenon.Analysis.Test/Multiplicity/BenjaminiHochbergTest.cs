using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class BenjaminiHochbergTest
{
    [Test]
    public void Adjust_ReferenceSets_AgreeToTwelveDigits()
    {
        var sets = ReferenceData.Rows("goldens/trends/core/padjust.csv").Where(row => row[2] != "NA").GroupBy(row => row[0]).ToList();

        foreach (var set in sets)
        {
            var adjusted = BenjaminiHochberg.Adjust([.. set.Select(row => ReferenceData.Number(row[2]))]);

            Assert.That(adjusted, Is.EqualTo(set.Select(row => ReferenceData.Number(row[3])).ToArray()).Within(1e-12), $"set {set.Key}");
        }

        Assert.That(sets, Has.Count.EqualTo(12));
    }

    // The first is a set of the reference (p.adjust of R 4.2.2); the second by hand: 0.005 × 4 / 1, 0.01 × 4 / 2, 0.03 × 4 / 3, 0.04 × 4 / 4.
    [TestCase(new[] { 0.44, 0.91, 0.85 }, new[] { 0.91, 0.91, 0.91 })]
    [TestCase(new[] { 0.01, 0.04, 0.03, 0.005 }, new[] { 0.02, 0.04, 0.04, 0.02 })]
    [TestCase(new double[0], new double[0])]
    public void Adjust_KnownSet_IsAdjusted(double[] values, double[] expected)
    {
        Assert.That(BenjaminiHochberg.Adjust(values), Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void Adjust_NoPValue_IsRefused()
    {
        Assert.That(() => BenjaminiHochberg.Adjust([0.5, double.NaN]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BenjaminiHochberg.Adjust([1.5]), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [FsCheck.NUnit.Property]
    public void Adjust_KeepsTheOrderAndIsNeverSmaller(ushort[] thousandths)
    {
        double[] values = [.. thousandths.Select(value => value % 1001 / 1000.0)];

        var adjusted = BenjaminiHochberg.Adjust(values);

        Assert.That(adjusted, Has.All.InRange(0.0, 1.0));
        for (var i = 0; i < values.Length; i++)
        {
            Assert.That(adjusted[i], Is.GreaterThanOrEqualTo(values[i]));
            Assert.That(values.Zip(adjusted).Where(other => other.First <= values[i]).Select(other => other.Second), Has.All.LessThanOrEqualTo(adjusted[i]));
        }
    }

    [FsCheck.NUnit.Property]
    public void Adjust_AnyOrder_GivesTheSame(ushort[] thousandths)
    {
        double[] values = [.. thousandths.Select(value => value % 1001 / 1000.0)];

        var backwards = BenjaminiHochberg.Adjust([.. values.Reverse()]);

        Assert.That(backwards.Reverse(), Is.EqualTo(BenjaminiHochberg.Adjust(values)));
    }
}
