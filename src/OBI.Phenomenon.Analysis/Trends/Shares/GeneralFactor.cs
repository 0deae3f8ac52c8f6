using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Trends.Shares;

/// <summary>By how much what else the same suppliers reported differs from usual.</summary>
/// <param name="Factor">The factor; 1 when all is as usual.</param>
/// <param name="Error">Standard error of its logarithm.</param>
/// <param name="Series">How many series it rests on.</param>
internal sealed record GeneralFactor(double Factor, double Error, int Series)
{
    /// <summary>95 % of the normal distribution.</summary>
    private const double Demonstrated = 1.959963984540054;

    /// <summary>The factor when a general movement is demonstrable, otherwise 1: there is none in most periods, and it must not veto by chance.</summary>
    internal double Counted { get; } = Math.Abs(Math.Log(Factor)) > Demonstrated * Error ? Factor : 1;

    /// <summary>What may be expected of a window when its series moved along: the error of the factor adds to that of the usual number.</summary>
    internal CountDistribution MovedAlong(Expectation usual)
    {
        var moved = usual.Times(Counted);
        return new CountDistribution(moved.Mean, moved.Variance + (moved.Mean * moved.Mean * Error * Error));
    }
}
