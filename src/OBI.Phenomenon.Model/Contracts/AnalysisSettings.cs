namespace OBI.Phenomenon.Model.Contracts;

/// <summary>How a pipeline wants its comparisons made.</summary>
/// <param name="Confidence">Of the intervals, such as 0.95.</param>
/// <param name="FalseDiscoveryRate">The share of wrong findings accepted among all findings.</param>
/// <param name="History">How many periods a table compares.</param>
/// <param name="Alpha">The probability that a single detector of a weekly chart calls a step high when nothing changed.</param>
/// <param name="PatternSeed">The seed of all chance in the search for patterns.</param>
public sealed record AnalysisSettings(double Confidence, double FalseDiscoveryRate, int History, double Alpha, int PatternSeed)
{
    /// <summary>The alpha where a pipeline names none: one false call in 200 weeks, the 99.5 % quantile of Noufaily and others (2013).</summary>
    public const double UsualAlpha = 0.005;

    /// <summary>The seed where a pipeline names none: any does, and the same one gives the same patterns.</summary>
    public const int UsualPatternSeed = 1;
}
