namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>Something that became of a pattern; in the internal edition only.</summary>
/// <param name="Change">What.</param>
/// <param name="Period">When.</param>
/// <param name="Sources">Ids of the patterns before.</param>
/// <param name="Targets">Ids of the patterns after.</param>
public sealed record PatternStep(PatternChange Change, string Period, IReadOnlyList<string> Sources, IReadOnlyList<string> Targets);
