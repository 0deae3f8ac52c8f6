using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>A bound between cells of a block.</summary>
/// <param name="Terms">Its terms, with the block's places of cells.</param>
/// <param name="Least">What their sum is at least: zero.</param>
internal sealed record BlockBound(ImmutableArray<CellTerm> Terms, long Least);
