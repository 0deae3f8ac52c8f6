namespace OBI.Phenomenon.Analysis.Comparison;

/// <summary>With what a period is compared; each kind is a family of hypotheses of its own.</summary>
public enum ComparisonKind
{
    /// <summary>The period before.</summary>
    Previous = 0,

    /// <summary>The same period a year before, which takes the season out.</summary>
    YearBefore = 1,
}
