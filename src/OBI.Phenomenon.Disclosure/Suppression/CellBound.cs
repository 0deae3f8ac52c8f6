using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression;

/// <summary>An inequality between cells that every reader knows: the sum of its terms is not negative.</summary>
/// <remarks>Where labels overlap, a whole is at least each of its parts, and at most their sum. It is so of what each contributor contributed too, and of what all others did.</remarks>
/// <param name="Terms">Its terms; a cell occurs once.</param>
public sealed record CellBound(ImmutableArray<CellTerm> Terms);
