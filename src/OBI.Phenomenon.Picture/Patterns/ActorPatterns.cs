namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>What is said of the patterns of one state.</summary>
/// <param name="Actor">The state's code.</param>
/// <param name="Outcome">Whether there are patterns to show, and if not, why.</param>
/// <param name="Patterns">The patterns, in order of id.</param>
/// <param name="Links">Which pattern came out of which, in order of period, source and target.</param>
/// <param name="Model">How the patterns were found, and what fits none; null in the released edition.</param>
public sealed record ActorPatterns(
    string Actor,
    PatternOutcome Outcome,
    IReadOnlyList<Pattern> Patterns,
    IReadOnlyList<PatternLink> Links,
    PatternModel? Model)
{
    /// <summary>Every number in it.</summary>
    internal IEnumerable<Values.Published> Numbers => [.. Patterns.SelectMany(pattern => pattern.Numbers), .. Model?.Numbers ?? []];
}
