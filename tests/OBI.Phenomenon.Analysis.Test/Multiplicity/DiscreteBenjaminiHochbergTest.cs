using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class DiscreteBenjaminiHochbergTest
{
    // By hand: P ≤ 0.01 in each of two tests with chance 0.01, and in the third, whose smallest p-value is 0.5, never.
    [Test]
    public void Adjust_TestThatCannotBeSmall_CostsNothing()
    {
        var discrete = AttainablePValues.Of([(0.01, 0.01), (1, 0.99)]);
        Hypothesis[] family = [new("XA", 0.01, discrete), new("XA", 1, discrete), new("XA", 1, AttainablePValues.Of([(0.5, 0.5), (1, 0.5)]))];

        var adjusted = DiscreteBenjaminiHochberg.Adjust(family, 0.10);

        Assert.That(adjusted, Is.EqualTo(new[] { 2 * 0.01 / 0.99, 1, 1 }).Within(1e-12));
        Assert.That(BenjaminiHochberg.Adjust([.. family.Select(member => member.PValue)])[0], Is.EqualTo(0.03).Within(1e-12));
    }

    // Two of three at most 0.05, the largest that may be rejected: 3 × 0.05 / 0.95 / 2, and 3 × 0.01 / 0.95 for the first.
    [Test]
    public void Adjust_TestsThatAreNotDiscrete_AreABitMoreCareful()
    {
        Hypothesis[] family = [new("XA", 0.05, AttainablePValues.Continuous), new("XA", 0.9, AttainablePValues.Continuous), new("XA", 0.01, AttainablePValues.Continuous)];

        var adjusted = DiscreteBenjaminiHochberg.Adjust(family, 0.10);

        Assert.That(adjusted, Is.EqualTo(new[] { 0.15 / 0.95 / 2, 1, 0.03 / 0.95 }).Within(1e-12));
    }

    [FsCheck.NUnit.Property]
    public void Adjust_MoreCounts_KeepTheOrderOfPValuesAndNeverGoBelow(byte[] counts)
    {
        Hypothesis[] family = [.. counts.Select((count, at) => MoreThanUsual(count % 12, 0.2 + (at % 5)))];

        var adjusted = DiscreteBenjaminiHochberg.Adjust(family, 0.10);

        for (var i = 0; i < family.Length; i++)
        {
            Assert.That(adjusted[i], Is.InRange(family[i].Attainable.ChanceOfAtMost(family[i].PValue) / family.Length, 1));
            Assert.That(family.Zip(adjusted).Where(other => other.First.PValue <= family[i].PValue).Select(other => other.Second), Has.All.LessThanOrEqualTo(adjusted[i]));
        }
    }

    [Test]
    public void Adjust_NothingOrOutOfRange_IsEmptyOrRefused()
    {
        Assert.That(DiscreteBenjaminiHochberg.Adjust([], 0.10), Is.Empty);
        Assert.That(() => DiscreteBenjaminiHochberg.Adjust([], 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => DiscreteBenjaminiHochberg.Adjust([new("XA", 2, AttainablePValues.Continuous)], 0.1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static Hypothesis MoreThanUsual(int count, double usual)
    {
        var distribution = new CountDistribution(usual, usual);
        return new Hypothesis("XA", distribution.AtLeast(count), AttainablePValues.More(distribution));
    }
}
