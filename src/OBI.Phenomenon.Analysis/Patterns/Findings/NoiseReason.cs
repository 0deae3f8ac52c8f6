namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>A field in which noise fits its nearest pattern least.</summary>
/// <param name="Field">The field's name, such as <c>modus</c>.</param>
/// <param name="Signals">Signals in the noise of which this is the field.</param>
public sealed record NoiseReason(string Field, long Signals);
