using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>One pattern of a state: what goes together, how often, how firmly, and what became of it.</summary>
/// <param name="Id">Such as <c>XA-P03</c>; the same from picture to picture. A gap says only that a number was once given out.</param>
/// <param name="Name">Keys of the labels its name is made of, the most telling first.</param>
/// <param name="Sizes">Its size by period, oldest first; the period judged is the last.</param>
/// <param name="Mix">The labels that say what it is, by field and label.</param>
/// <param name="Stability">How well it comes back when signals are drawn again.</param>
/// <param name="Certainty">Of how many of its signals it is certain that they belong to it; null where that is not shown.</param>
/// <param name="Change">What became of it in the period judged; null where that is not shown.</param>
/// <param name="First">The first period it was there; in the internal edition only.</param>
/// <param name="Last">The last period it was there; in the internal edition only.</param>
/// <param name="Related">Ids of the patterns it came out of or that went up in it.</param>
/// <param name="Release">How much of it the released edition shows.</param>
/// <param name="Explanation">The counts behind it; null in the released edition.</param>
public sealed record Pattern(
    string Id,
    IReadOnlyList<string> Name,
    IReadOnlyList<PatternSize> Sizes,
    IReadOnlyList<MixLabel> Mix,
    StabilityGrade Stability,
    MixBand? Certainty,
    PatternChange? Change,
    string? First,
    string? Last,
    IReadOnlyList<string> Related,
    PatternRelease Release,
    PatternExplanation? Explanation)
{
    /// <summary>Every number in it.</summary>
    internal IEnumerable<Published> Numbers => [.. Sizes.SelectMany(size => new[] { size.Least, size.Most, size.Signals }), .. Explanation?.Numbers ?? []];
}
