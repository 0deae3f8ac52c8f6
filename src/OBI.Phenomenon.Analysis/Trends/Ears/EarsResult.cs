using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Ears;

/// <summary>What an EARS chart says of one step; numbers that do not exist are <see cref="double.NaN"/>.</summary>
/// <param name="Step">The step, from 0.</param>
/// <param name="Observed">The count judged.</param>
/// <param name="Mean">Mean of the baseline.</param>
/// <param name="Deviation">Standard deviation of the baseline (n − 1), before the least one is applied.</param>
/// <param name="Statistic">Standard deviations above the mean; for C3 with what the two steps before exceeded 1 by.</param>
/// <param name="Upper">The bound: a count above it is an alarm.</param>
/// <param name="Alarm">Whether the count is above the bound.</param>
public readonly record struct EarsResult(int Step, double Observed, double Mean, double Deviation, double Statistic, double Upper, bool Alarm)
{
    /// <summary>The same, in the words all detectors share. C3 has no bound where a baseline it needs does not vary.</summary>
    internal Judgement ToJudgement() => new(
        Step,
        Observed,
        Known(Mean),
        Known(Upper),
        Known(Statistic),
        null,
        Alarm,
        double.IsNaN(Upper) || double.IsNaN(Observed) ? Outcome.InsufficientHistory : Outcome.Evaluated);

    private static double? Known(double number) => double.IsFinite(number) ? number : null;
}
