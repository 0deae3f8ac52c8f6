using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Cusum;

/// <summary>What a CUSUM says of one step; numbers that do not exist are <see cref="double.NaN"/>.</summary>
/// <param name="Step">The step, from 0.</param>
/// <param name="Observed">The count judged.</param>
/// <param name="Mean">The in-control mean.</param>
/// <param name="Cusum">The sum after this step.</param>
/// <param name="Upper">The count at which the sum reaches the boundary, given the steps before; 0 when it does so whatever the count. Whole for standardised counts, else not.</param>
/// <param name="Alarm">Whether the sum has reached the boundary.</param>
public readonly record struct CusumResult(int Step, double Observed, double Mean, double Cusum, double Upper, bool Alarm)
{
    /// <summary>The same, in the words all detectors share.</summary>
    internal Judgement ToJudgement() => double.IsNaN(Mean) || double.IsNaN(Observed)
        ? new(Step, Observed, null, null, null, null, false, Outcome.InsufficientHistory)
        : new(Step, Observed, Mean, Upper, Cusum, null, Alarm, Outcome.Evaluated);
}
