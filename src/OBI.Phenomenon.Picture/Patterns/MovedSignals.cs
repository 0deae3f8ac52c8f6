using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>Signals of a released period that the model would put elsewhere; in the internal edition only.</summary>
/// <param name="Period">The period.</param>
/// <param name="Source">Id of the pattern they were released under and count under; null for none.</param>
/// <param name="Target">Id of the pattern the model would put them in; null for none.</param>
/// <param name="Signals">How many.</param>
public sealed record MovedSignals(string Period, string? Source, string? Target, Published Signals);
