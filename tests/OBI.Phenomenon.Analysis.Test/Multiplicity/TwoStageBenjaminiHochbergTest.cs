using OBI.Phenomenon.Analysis.Multiplicity;

namespace OBI.Phenomenon.Analysis.Test.Multiplicity;

public sealed class TwoStageBenjaminiHochbergTest
{
    // The definition itself, at one level.
    [FsCheck.NUnit.Property]
    public void Adjust_AnyLevel_IsAtMostItWhenBothStagesReject(byte[] sizes, byte level)
    {
        double[] pValues = [.. sizes.Select(size => (size + 1.0) / 257)];
        var first = (level + 0.5) / 512;
        var wanted = first / (1 - first);

        var adjusted = TwoStageBenjaminiHochberg.Adjust(pValues);

        var once = BenjaminiHochberg.Adjust(pValues);
        var rejected = once.Count(q => q <= first);
        var second = rejected == pValues.Length ? 1 : first * pValues.Length / (pValues.Length - rejected);
        Assert.That(adjusted.Select(q => q <= wanted), Is.EqualTo(once.Select(q => rejected > 0 && q <= second)));
    }

    [Test]
    public void Adjust_MostAreFalse_JudgesTheRestLessStrictly()
    {
        double[] pValues = [0.001, 0.001, 0.001, 0.001, 0.15, 0.9];

        var adjusted = TwoStageBenjaminiHochberg.Adjust(pValues);

        Assert.That(BenjaminiHochberg.Adjust(pValues)[4], Is.GreaterThan(0.10));
        Assert.That(adjusted[4], Is.LessThanOrEqualTo(0.10));
        Assert.That(adjusted[5], Is.GreaterThan(0.10));
    }

    [Test]
    public void Adjust_NothingOrOutOfRange_IsEmptyOrRefused()
    {
        Assert.That(TwoStageBenjaminiHochberg.Adjust([]), Is.Empty);
        Assert.That(() => TwoStageBenjaminiHochberg.Adjust([1.5]), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
