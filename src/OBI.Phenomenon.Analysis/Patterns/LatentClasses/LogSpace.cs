using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Exponentials and logarithms of eight numbers at a time, within the range that log-likelihoods need.</summary>
/// <remarks>
/// Every step is one correctly rounded operation, so that the same bytes come out on every processor. Without the cases of infinite, denormal or
/// no numbers both stay inside the loops that call them, which makes them some ten times as fast as the general ones.
/// </remarks>
internal static class LogSpace
{
    private const double Ln2 = 0.693147180559945309417232;

    /// <summary>ln 2 in two parts, the first with trailing noughts, so that a whole multiple of it is exact.</summary>
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>Adding this rounds to a whole number, which then stands in the lowest bits.</summary>
    private const double Rounding = 6755399441055744;

    /// <summary>The bits of √½.</summary>
    private const long RootOfHalf = 0x3FE6_A09E_667F_3BCD;

    /// <summary>The bits of the exponent of 1.</summary>
    private const double ExponentOfOne = 1023;

    /// <summary>2 to the power of whole numbers from 0 down, of which the opposite is given; 0 when that is too small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> TwoToMinus(Vector512<double> power)
    {
        var exponent = Vector512.Max(Vector512.Create(ExponentOfOne) - power, Vector512<double>.Zero) + Vector512.Create(Rounding);
        return Vector512.ShiftLeft(exponent.AsInt64(), 52).AsDouble();
    }

    /// <summary>e to the power of numbers from −700 to 700, to a relative error under 10⁻¹⁴: Taylor's series in the part that is left of the nearest power of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Exp(Vector512<double> power)
    {
        var rounded = Vector512.FusedMultiplyAdd(power, Vector512.Create(1 / Ln2), Vector512.Create(Rounding));
        var whole = rounded - Vector512.Create(Rounding);
        var rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Ln2High), power);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-Ln2Low), rest);
        var sum = Vector512.Create(1.0 / 39916800);
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.0 / 3628800));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.0 / 362880));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.0 / 40320));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.0 / 5040));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.0 / 720));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.0 / 120));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.0 / 24));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.0 / 6));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(0.5));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512<double>.One);
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512<double>.One);
        return (sum.AsInt64() + Vector512.ShiftLeft(rounded.AsInt64(), 52)).AsDouble();
    }

    /// <summary>Natural logarithms of positive, normal numbers: the exponent, and twice the inverse hyperbolic tangent of (m − 1)/(m + 1) for what is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Log(Vector512<double> number)
    {
        // Counting exponents from √½ keeps what is left between √½ and √2, where the series is short.
        var bits = number.AsInt64();
        var exponent = Vector512.ShiftRightArithmetic(bits - Vector512.Create(RootOfHalf), 52);
        var left = (bits - Vector512.ShiftLeft(exponent, 52)).AsDouble();
        var whole = (exponent + Vector512.Create(Rounding).AsInt64()).AsDouble() - Vector512.Create(Rounding);
        var ratio = (left - Vector512<double>.One) / (left + Vector512<double>.One);
        var square = ratio * ratio;
        var sum = Vector512.Create(2.0 / 21);
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 19));
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 17));
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 15));
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 13));
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 11));
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 9));
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 7));
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 5));
        sum = Vector512.FusedMultiplyAdd(sum, square, Vector512.Create(2.0 / 3));
        sum = Vector512.FusedMultiplyAdd(sum, square * ratio, ratio + ratio);
        sum = Vector512.FusedMultiplyAdd(whole, Vector512.Create(Ln2Low), sum);
        return Vector512.FusedMultiplyAdd(whole, Vector512.Create(Ln2High), sum);
    }
}
