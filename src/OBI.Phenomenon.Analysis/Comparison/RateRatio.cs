namespace OBI.Phenomenon.Analysis.Comparison;

/// <summary>The ratio of two rates of rare events, with a conditional interval and test.</summary>
/// <remarks>
/// Given the sum n of the two counts, the first is binomial with chance p = rA / (rA + B), where r is the ratio and A and B are the exposures
/// (Przyborowski and Wilenski 1940). The interval is mid-P (Berry and Armitage 1995): it keeps its coverage on average where the exact one
/// is needlessly wide. The test is exact, twice the smaller tail, because a verdict must not be wrong more often than promised.
/// </remarks>
/// <param name="Ratio">Estimate of the ratio; null when the second count is zero.</param>
/// <param name="Low">Lower bound, zero when the first count is.</param>
/// <param name="High">Upper bound; null when there is none, that is when the second count is zero.</param>
/// <param name="PValue">Exact two-sided p-value of "the rates are equal".</param>
/// <param name="SmallestPValue">The smallest p-value that any division of the same sum could have had.</param>
public readonly record struct RateRatio(double? Ratio, double Low, double? High, double PValue, double SmallestPValue)
{
    /// <summary>Compares two counts.</summary>
    /// <param name="a">The first count.</param>
    /// <param name="exposureA">Its exposure, such as days.</param>
    /// <param name="b">The second count.</param>
    /// <param name="exposureB">Its exposure, in the same unit.</param>
    /// <param name="confidence">Confidence of the interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero, both are zero, or an exposure or the confidence is out of range.</exception>
    public static RateRatio Compare(long a, double exposureA, long b, double exposureB, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(a);
        ArgumentOutOfRangeException.ThrowIfNegative(b);
        ArgumentOutOfRangeException.ThrowIfZero(a + b);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(exposureA);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(exposureB);
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), "confidence lies between 0 and 1");
        }

        var n = a + b;
        var equal = exposureA / (exposureA + exposureB);
        var tail = (1 - confidence) / 2;
        double? ratio = b == 0 ? null : a / exposureA / (b / exposureB);
        double? high = b == 0 ? null : ToRatio(Solve(p => MidAtLeast(a, n, p) - (1 - tail)), exposureA, exposureB);
        return new RateRatio(
            ratio,
            a == 0 ? 0 : ToRatio(Solve(p => MidAtLeast(a, n, p) - tail), exposureA, exposureB),
            high,
            Math.Min(1, 2 * Math.Min(BinomialTail.AtLeast(a, n, equal), BinomialTail.AtMost(a, n, equal))),
            Math.Min(1, 2 * Math.Min(Math.Pow(equal, n), Math.Pow(1 - equal, n))));
    }

    /// <summary>P(X &gt; a) + ½ P(X = a), which rises with p.</summary>
    private static double MidAtLeast(long a, long n, double p) =>
        (BinomialTail.AtLeast(a, n, p) + BinomialTail.AtLeast(a + 1, n, p)) / 2;

    private static double ToRatio(double p, double exposureA, double exposureB) => p / (1 - p) * exposureB / exposureA;

    /// <summary>Where a rising function of a chance crosses zero, to fourteen digits.</summary>
    /// <remarks>
    /// The Illinois rule (Dowell and Jarratt 1971): false position, with the value of an end that stays twice halved. Every fourth step is a
    /// bisection, which bounds the number of steps however flat the function is.
    /// </remarks>
    private static double Solve(Func<double, double> difference)
    {
        double low = 0, high = 1, below = difference(0), above = difference(1);
        var side = 0;
        for (var step = 1; high - low > 1e-14 * high; step++)
        {
            var secant = ((low * above) - (high * below)) / (above - below);
            var next = step % 4 != 0 && secant > low && secant < high ? secant : low + ((high - low) / 2);
            if (next <= low || next >= high)
            {
                break;
            }

            var value = difference(next);
            if (value == 0)
            {
                return next;
            }

            if (value < 0)
            {
                (low, below, above) = (next, value, side < 0 ? above / 2 : above);
                side = -1;
            }
            else
            {
                (high, above, below) = (next, value, side > 0 ? below / 2 : below);
                side = 1;
            }
        }

        return low + ((high - low) / 2);
    }
}
