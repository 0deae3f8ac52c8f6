namespace OBI.Phenomenon.Model.Concepts;

/// <summary>A comparable concept in another scheme, such as DISARM or STIX 2.1.</summary>
/// <param name="Scheme">The scheme's key, declared with its version at the head of the taxonomy.</param>
/// <param name="Target">The code or term within that scheme.</param>
public sealed record ConceptLink(string Scheme, string Target);
