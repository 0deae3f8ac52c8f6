using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Patterns;

/// <summary>A pattern of earlier releases that the model does not have; in the internal edition only.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Signals">Signals that were released under it, over the whole history.</param>
public sealed record GonePattern(string Id, Published Signals);
