using System.Numerics;
using OBI.Phenomenon.Disclosure.Suppression.Exact;

namespace OBI.Phenomenon.Disclosure.Test.Suppression.Exact;

public sealed class FieldElementTest
{
    private static readonly BigInteger Prime = (BigInteger.One << 61) - 1;

    [FsCheck.NUnit.Property]
    public void Residue_OfAnyNumbers_ComputesModuloThePrime(long a, long b, long c)
    {
        var result = Residue.Of(a).Less(Residue.Of(b), Residue.Of(c));

        var remainder = (long)((((a - ((BigInteger)b * c)) % Prime) + Prime) % Prime);
        Assert.That(result, Is.EqualTo(Residue.Of(remainder)));
    }

    [FsCheck.NUnit.Property]
    public void Fraction_OfAnyNumbers_ComputesWithoutError(long a, long b, int c)
    {
        var divisor = Fraction.Of(c == 0 ? 7 : c);
        var third = Fraction.Of(b).Over(divisor);

        Assert.That(Fraction.Of(a).Less(third, divisor), Is.EqualTo(Fraction.Of(a).Less(Fraction.Of(b), Fraction.Of(1))));
        Assert.That(Fraction.Of(a).Less(Fraction.Of(a), Fraction.Of(1)).IsZero);
        Assert.That(default(Fraction), Is.EqualTo(Fraction.Of(0)));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(-3)]
    [TestCase(long.MaxValue)]
    public void Residue_DividedAndMultiplied_IsWhatItWas(long divisor)
    {
        var quotient = Residue.Of(5).Over(Residue.Of(divisor));

        Assert.That(Residue.Of(5).Less(quotient, Residue.Of(divisor)).IsZero);
    }
}
