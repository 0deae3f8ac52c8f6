namespace OBI.Phenomenon.Disclosure.Suppression.Exact;

/// <summary>A whole number modulo the prime 2^61 − 1: fast, for searching.</summary>
/// <remarks>
/// It can only go wrong where the prime divides a determinant of the tables that is not zero. What is found with it is proven with
/// <see cref="Fraction"/> before it is used, so an error can cost a cell that need not have been hidden, never a disclosure.
/// </remarks>
internal readonly record struct Residue : IFieldElement<Residue>
{
    private const ulong Prime = (1UL << 61) - 1;

    private readonly ulong _value;

    private Residue(ulong value) => _value = value;

    public bool IsZero => _value == 0;

    public static Residue Of(long number) => new((ulong)((((Int128)number % Prime) + Prime) % Prime));

    public Residue Less(Residue factor, Residue other) => new(Sum(_value, Prime - Product(factor._value, other._value)));

    public Residue Over(Residue divisor) => new(Product(_value, Inverse(divisor._value)));

    private static ulong Sum(ulong a, ulong b)
    {
        var sum = a + b;
        return sum >= Prime ? sum - Prime : sum;
    }

    private static ulong Product(ulong a, ulong b)
    {
        // 2^61 is 1, so the upper part of a product counts as much as the lower one.
        var high = Math.BigMul(a, b, out var low);
        return Sum(low & Prime, (high << 3) | (low >> 61));
    }

    /// <summary>Fermat: a to the power of the prime less 2.</summary>
    private static ulong Inverse(ulong a)
    {
        var inverse = 1UL;
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
            {
                inverse = Product(inverse, a);
            }

            a = Product(a, a);
        }

        return inverse;
    }
}
