using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Picture.Context;

/// <summary>Something dated and sourced that stands beside a trend, never as its cause.</summary>
/// <param name="Name">What readers are told.</param>
/// <param name="First">The first day (ISO 8601).</param>
/// <param name="Last">The last day, which is part of it.</param>
/// <param name="Actors">Codes of the states it concerns; empty for all.</param>
/// <param name="Source">Where it is published.</param>
public sealed record DatedEvent(Words Name, string First, string Last, IReadOnlyList<string> Actors, string Source);
