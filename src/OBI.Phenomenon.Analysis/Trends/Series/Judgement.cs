namespace OBI.Phenomenon.Analysis.Trends.Series;

/// <summary>What a detector says of one step. A number the method does not have, or could not compute, is null.</summary>
/// <param name="Step">The step, from 0.</param>
/// <param name="Observed">The count judged; NaN when it was not observed.</param>
/// <param name="Expected">The usual count.</param>
/// <param name="Upper">The method's bound: a count above it is an alarm. Control charts (CUSUM, GLR) alarm at it; what it is exactly is written at the detector.</param>
/// <param name="Score">The method's own statistic; what it means is written at the detector.</param>
/// <param name="PValue">Probability of a count at least this high when nothing changed.</param>
/// <param name="Alarm">Whether the count is above what may be expected.</param>
/// <param name="Outcome">Whether the step could be judged, and if not, why.</param>
public readonly record struct Judgement(
    int Step,
    double Observed,
    double? Expected,
    double? Upper,
    double? Score,
    double? PValue,
    bool Alarm,
    Outcome Outcome);
