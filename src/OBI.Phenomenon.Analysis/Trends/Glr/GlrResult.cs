using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Glr;

/// <summary>What a GLR chart says of one step; numbers that do not exist are <see cref="double.NaN"/>.</summary>
/// <param name="Step">The step, from 0.</param>
/// <param name="Observed">The count judged.</param>
/// <param name="Mean">The in-control mean.</param>
/// <param name="Alpha">The α of the variance μ + α μ²; 0 for Poisson.</param>
/// <param name="Statistic">The log-likelihood ratio of "it changed since the last alarm" against "it did not".</param>
/// <param name="Cases">The fewest signals in this step that raise the alarm; NaN when not asked for, or when no number below a billion does.</param>
/// <param name="Alarm">Whether the statistic raises the alarm.</param>
public readonly record struct GlrResult(int Step, double Observed, double Mean, double Alpha, double Statistic, double Cases, bool Alarm)
{
    /// <summary>The same, in the words all detectors share.</summary>
    internal Judgement ToJudgement() => double.IsNaN(Statistic)
        ? new(Step, Observed, null, null, null, null, false, Outcome.InsufficientHistory)
        : new(Step, Observed, Mean, double.IsNaN(Cases) ? null : Cases, Statistic, null, Alarm, Outcome.Evaluated);
}
