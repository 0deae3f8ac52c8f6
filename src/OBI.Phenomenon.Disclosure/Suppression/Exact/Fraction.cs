using System.Numerics;

namespace OBI.Phenomenon.Disclosure.Suppression.Exact;

/// <summary>A rational number of any size: exact, for proving.</summary>
internal readonly record struct Fraction : IFieldElement<Fraction>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _lessThanDenominator;

    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Not zero.</param>
    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        _numerator = numerator / divisor;
        // One less, so that the default of the type is zero and not an invalid fraction.
        _lessThanDenominator = (denominator / divisor) - 1;
    }

    public bool IsZero => _numerator.IsZero;

    private BigInteger Denominator => _lessThanDenominator + 1;

    public static Fraction Of(long number) => new(number, 1);

    public Fraction Less(Fraction factor, Fraction other)
    {
        var scale = factor.Denominator * other.Denominator;
        return new((_numerator * scale) - (factor._numerator * other._numerator * Denominator), Denominator * scale);
    }

    public Fraction Over(Fraction divisor) => new(_numerator * divisor.Denominator, Denominator * divisor._numerator);
}
