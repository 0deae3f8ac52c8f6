using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Trends.Farrington;

/// <summary>Everything a Farrington method computes for one step. Numbers are null where there was no fit.</summary>
public sealed record FarringtonResult
{
    /// <summary>The step, from 0.</summary>
    public required int Step { get; init; }

    /// <summary>The count judged; NaN when it was not observed.</summary>
    public required double Observed { get; init; }

    /// <summary>Whether the step could be judged, and if not, why.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Years of history used: as many as asked for, or fewer in the corrected mode of the flexible method when the history is shorter.</summary>
    public required int Years { get; init; }

    /// <summary>The predicted mean.</summary>
    public double? Expected { get; init; }

    /// <summary>Standard error of the logarithm of <see cref="Expected"/>.</summary>
    public double? StandardError { get; init; }

    /// <summary>The mean that a negative binomial bound is computed with; null for the delta method, the only one the classic method has.</summary>
    public double? BoundMean { get; init; }

    /// <summary>The highest count that is no alarm; whole unless by the delta method.</summary>
    public double? Upper { get; init; }

    /// <summary>1 at the bound and 0 at the mean; null when the bound is not above the mean. Compat mode of the flexible method: as the reference has it.</summary>
    public double? Score { get; init; }

    /// <summary>Probability of a count at least this high when nothing changed.</summary>
    public double? PValue { get; init; }

    /// <summary>Variance of a count over its mean, at least 1.</summary>
    public double? Dispersion { get; init; }

    /// <summary>Change of the log rate in a unit of time, a step or with dates the length of the first step; null when no trend was kept.</summary>
    public double? Trend { get; init; }

    /// <summary>Whether the count is above the bound and enough was reported lately.</summary>
    public bool Alarm { get; init; }

    /// <summary>The same as every detector says it: without a bound when too little was reported lately for an alarm.</summary>
    public Judgement Judgement => new(Step, Observed, Expected, Outcome == Outcome.Evaluated ? Upper : null, Score, PValue, Alarm, Outcome);
}
