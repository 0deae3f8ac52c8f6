using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Trends.Verdicts;

/// <summary>The ratios to the usual number that a count does not contradict, the error of the usual number included.</summary>
/// <remarks>Mid-P tests inverted, as for the ratio of two counts (Berry and Armitage 1995).</remarks>
internal static class RatioInterval
{
    private const double Furthest = 1e6;
    private const int Halvings = 40;

    internal static (double Low, double High) Of(Expectation usual, double observed, double confidence)
    {
        var tail = (1 - confidence) / 2;
        return (
            observed == 0 ? 0 : Solve(ratio => usual.Times(ratio).MidAtLeast(observed) < tail),
            Solve(ratio => usual.Times(ratio).MidAtMost(observed) >= tail));
    }

    /// <summary>Where a condition that holds for small ratios stops holding.</summary>
    private static double Solve(Func<double, bool> holds)
    {
        var (low, high) = (-Math.Log(Furthest), Math.Log(Furthest));
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(Math.Exp(middle)) ? (middle, high) : (low, middle);
        }

        return Math.Exp((low + high) / 2);
    }
}
