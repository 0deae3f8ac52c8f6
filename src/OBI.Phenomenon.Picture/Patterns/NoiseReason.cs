using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>A field in which signals fit their nearest pattern least.</summary>
/// <param name="Field">The field, such as <c>modus</c>.</param>
/// <param name="Signals">Signals of which this is the field.</param>
public sealed record NoiseReason(string Field, Published Signals);
