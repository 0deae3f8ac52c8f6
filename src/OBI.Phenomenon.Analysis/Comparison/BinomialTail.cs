using MathNet.Numerics;

namespace OBI.Phenomenon.Analysis.Comparison;

/// <summary>Tails of the binomial distribution as incomplete beta functions (Johnson, Kemp and Kotz 2005, eq. 3.37).</summary>
internal static class BinomialTail
{
    /// <summary>P(X ≥ <paramref name="a"/>) for X binomial with <paramref name="n"/> trials of chance <paramref name="p"/>.</summary>
    internal static double AtLeast(double a, double n, double p) =>
        a <= 0 ? 1
        : a > n || p <= 0 ? 0
        : p >= 1 ? 1
        : SpecialFunctions.BetaRegularized(a, n - a + 1, p);

    /// <summary>P(X ≤ <paramref name="a"/>), computed as a tail of its own so that small values keep their digits.</summary>
    internal static double AtMost(double a, double n, double p) => AtLeast(n - a, n, 1 - p);
}
