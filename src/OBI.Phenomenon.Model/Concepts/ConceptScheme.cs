namespace OBI.Phenomenon.Model.Concepts;

/// <summary>Another scheme that concepts link to.</summary>
/// <param name="Key">How links name it, such as <c>disarm</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">The version linked to.</param>
public sealed record ConceptScheme(string Key, string Name, string Version);
