namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>Signals that went from one pattern to another.</summary>
/// <param name="Period">The first period of the new state of things.</param>
/// <param name="Source">Id of the pattern before.</param>
/// <param name="Target">Id of the pattern after.</param>
/// <param name="Change">Splitting or merging.</param>
public sealed record PatternLink(string Period, string Source, string Target, PatternChange Change);
