using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Trends.Shares;

/// <summary>By how much what else the same suppliers reported differs from usual.</summary>
/// <param name="Factor">The factor; 1 when all is as usual.</param>
/// <param name="Error">Standard error of its logarithm.</param>
/// <param name="Series">How many series it rests on.</param>
internal sealed record GeneralFactor(double Factor, double Error, int Series)
{
    /// <summary>The factor as far as it is more than its own error: it is near 1 in most periods, and must not veto by chance.</summary>
    /// <remarks>Its logarithm times 1 − (error / logarithm)², at least 0 (James and Stein 1961, positive part).</remarks>
    internal double Counted { get; } = Math.Abs(Math.Log(Factor)) <= Error ? 1 : Math.Exp(Math.Log(Factor) * (1 - Math.Pow(Error / Math.Log(Factor), 2)));

    /// <summary>What may be expected of a window when its series moved along: the error of the factor adds to that of the usual number.</summary>
    internal CountDistribution MovedAlong(Expectation usual)
    {
        var moved = usual.Times(Counted);
        return new CountDistribution(moved.Mean, moved.Variance + (moved.Mean * moved.Mean * Error * Error));
    }
}
