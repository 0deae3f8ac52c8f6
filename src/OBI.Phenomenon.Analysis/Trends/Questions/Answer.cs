using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Obi;

namespace OBI.Phenomenon.Analysis.Trends.Questions;

/// <summary>What a series answers to one question: a count of a window against what was usual.</summary>
/// <param name="Kind">The question.</param>
/// <param name="Usual">What may be expected of the window.</param>
/// <param name="Observed">Its count.</param>
/// <param name="Upwards">Whether it is high rather than low.</param>
/// <param name="Windows">How many independent windows were looked at to find this one.</param>
/// <param name="Attainable">The p-values the test can have.</param>
internal sealed record Answer(TrendKind Kind, Expectation Usual, double Observed, bool Upwards, double Windows, AttainablePValues Attainable)
{
    /// <summary>Two signals may be one incident that came in through two doors: with fewer than this, more than usual is never demonstrated.</summary>
    internal const double FewestForMore = 3;

    /// <summary>What was never reported before needs less, but one signal is news and not a pattern.</summary>
    private const double FewestToEmerge = 2;

    /// <summary>From here on p-values lie so close that a list of them says no more than that they are continuous.</summary>
    private const double Many = 50;

    /// <summary>So do those of counts that scatter this much, as variance over mean: their list would be longer than it is worth.</summary>
    private const double Scattered = 5;

    /// <summary>The shift that was tested, when that is the question.</summary>
    internal DatedShift? Shift { get; init; }

    /// <summary>The p-value of a test that is not one of a count against a usual number.</summary>
    internal double? Given { get; init; }

    /// <summary>The p-value: two-sided for a level, in either direction for a shift, one-sided otherwise.</summary>
    /// <remarks>
    /// Exact for a level: the mid-P would halve that of an empty month and let it take the place of true rises. The mid-P for what emerges or spikes, of which
    /// fewer than two or three signals count for nothing: that is more careful already than the half that the exact one would add.
    /// </remarks>
    internal double PValue => Given ?? PValueOf(Kind, Usual.Distribution, Observed, Upwards, Windows);

    /// <summary>A list of the p-values that few signals can have; of many it would be long and say nothing.</summary>
    internal static AttainablePValues Listed(TrendKind kind, Expectation usual) => usual.Usual > Many || usual.Dispersion > Scattered
        ? AttainablePValues.Continuous
        : AttainablePValues.Of(usual.Distribution, count => PValueOf(kind, usual.Distribution, count, IsHigh(usual, count), 1));

    /// <summary>Whether a count is high rather than low.</summary>
    internal static bool IsHigh(Expectation usual, double count) => usual.MidAtLeast(count) <= usual.MidAtMost(count);

    /// <summary>The p-value of the same count against another distribution, in the same direction.</summary>
    internal double Against(CountDistribution usual) => PValueOf(Kind, usual, Observed, Upwards, Windows);

    private static double PValueOf(TrendKind kind, CountDistribution usual, double observed, bool upwards, double windows) => kind switch
    {
        TrendKind.Level when upwards => observed < FewestForMore ? 1 : Math.Min(1, 2 * usual.AtLeast(observed)),
        TrendKind.Level => Math.Min(1, 2 * usual.AtMost(observed)),
        TrendKind.Ended => observed > 0 ? 1 : usual.AtMost(0),
        _ when observed < (kind == TrendKind.Emergent ? FewestToEmerge : FewestForMore) => 1,
        _ => 1 - Math.Pow(1 - usual.MidAtLeast(observed), windows),
    };
}
