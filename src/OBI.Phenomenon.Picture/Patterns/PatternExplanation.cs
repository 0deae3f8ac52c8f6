using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>The counts behind a pattern; in the internal edition only.</summary>
/// <param name="Signals">Signals over the whole history.</param>
/// <param name="Jaccard">Mean similarity to the pattern found again when signals are drawn again, from 0 to 1.</param>
/// <param name="Dissolved">Share of draws in which that was 0.5 or less.</param>
/// <param name="Draws">The number of draws.</param>
/// <param name="MeanPosterior">Mean probability of its signals, from 0 to 1.</param>
/// <param name="Assigned">Signals with a probability of at least 0.8.</param>
/// <param name="Doubtful">Signals with less.</param>
/// <param name="Variants">Shares of the classes it was merged from, largest first.</param>
/// <param name="Growth">The test of growth; null where there was nothing to compare with.</param>
/// <param name="Evidence">The labels with their counts, by field and label.</param>
/// <param name="Steps">What became of it over the periods, oldest first.</param>
/// <param name="ReleasedName">Keys of the labels the released edition names it by, the most telling first; empty where it does not show it.</param>
public sealed record PatternExplanation(
    Published Signals,
    Published Jaccard,
    Published Dissolved,
    Published Draws,
    Published MeanPosterior,
    Published Assigned,
    Published Doubtful,
    IReadOnlyList<Published> Variants,
    GrowthTest? Growth,
    IReadOnlyList<LabelCounts> Evidence,
    IReadOnlyList<PatternStep> Steps,
    IReadOnlyList<string> ReleasedName)
{
    internal IEnumerable<Published> Numbers =>
    [
        Signals, Jaccard, Dissolved, Draws, MeanPosterior, Assigned, Doubtful, .. Variants, .. Growth?.Numbers ?? [], .. Evidence.SelectMany(label => label.Numbers),
    ];
}
