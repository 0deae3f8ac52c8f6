namespace OBI.Phenomenon.Picture.Front;

/// <summary>What a key in a table stands for: a concept, a state or a supplier group.</summary>
/// <param name="Facet">The dimension it belongs to, such as <c>modus</c> or <c>actor</c>.</param>
/// <param name="Code">The key.</param>
/// <param name="Parent">The broader concept's key, or null.</param>
/// <param name="Label">Its label.</param>
/// <param name="Definition">What falls under it, in Dutch; empty where there is none.</param>
/// <param name="IsUnknown">Whether it says "not known", so that it counts in the share unknown.</param>
public sealed record Term(string Facet, string Code, string? Parent, Words Label, string Definition, bool IsUnknown = false);
