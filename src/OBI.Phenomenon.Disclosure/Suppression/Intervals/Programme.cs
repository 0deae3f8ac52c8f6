using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>What questions are about: sums of unknown whole numbers that are not negative.</summary>
/// <param name="Unknowns">How many numbers there are.</param>
/// <param name="Rows">The sums.</param>
internal sealed record Programme(int Unknowns, ImmutableArray<LinearForm> Rows);
