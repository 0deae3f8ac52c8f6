using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>A reader who contributed himself, such as a supplier: he takes his own off every number.</summary>
/// <param name="Key">Who he is.</param>
/// <param name="Own">How much of each cell of the problem is his, in their order, from 0 to its value.</param>
public sealed record Insider(string Key, ImmutableArray<long> Own);
