namespace OBI.Phenomenon.Analysis.Multiplicity;

/// <summary>Intervals for what was selected because it stood out (Benjamini and Yekutieli 2005).</summary>
public static class FalseCoverage
{
    /// <summary>The confidence to give each interval, so that of the intervals shown the expected share that misses is at most the rate: 1 − R q / m.</summary>
    /// <param name="rate">The share of misses tolerated, q, above 0 and below 1.</param>
    /// <param name="selected">How many are shown, R, at least 1.</param>
    /// <param name="tests">Out of how many, m.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double Confidence(double rate, int selected, int tests)
    {
        if (rate is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(rate), "the rate lies between 0 and 1");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(selected, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(selected, tests);
        return 1 - (rate * selected / tests);
    }
}
