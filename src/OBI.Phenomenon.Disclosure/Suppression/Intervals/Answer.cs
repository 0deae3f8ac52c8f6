namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>What the solver says to a question. It is not trusted: see <see cref="PossibleTables"/>.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Bound">How small the cost can be, or what it cannot be smaller than; null when there is no such number, or none was found.</param>
/// <param name="Point">Unknowns with which it is that small; null when there are none, or none in whole numbers was found.</param>
internal sealed record Answer(Outcome Outcome, double? Bound, long[]? Point);
