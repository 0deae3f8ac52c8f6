namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>How well a pattern comes back when signals are drawn again with replacement (Hennig 2007).</summary>
/// <param name="Jaccard">Mean over the draws of the best Jaccard similarity to a pattern found again, from 0 to 1.</param>
/// <param name="Dissolved">Share of draws in which that was 0.5 or less.</param>
/// <param name="Draws">The number of draws.</param>
public sealed record PatternStability(double Jaccard, double Dissolved, int Draws)
{
    /// <summary>The word for it.</summary>
    public StabilityGrade Grade => Jaccard switch
    {
        >= 0.85 => StabilityGrade.VeryStable,
        >= 0.75 => StabilityGrade.Stable,
        >= 0.6 => StabilityGrade.Doubtful,
        _ => StabilityGrade.NoPattern,
    };
}
