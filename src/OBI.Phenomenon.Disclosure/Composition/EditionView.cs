using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Gates;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>What an edition is composed with.</summary>
/// <param name="Gate">What passes.</param>
/// <param name="Lines">Which states have lines.</param>
/// <param name="Cells">The numbers.</param>
/// <param name="Rules">What a count must be to be shown in the released edition.</param>
internal sealed record EditionView(Gate Gate, ActorLines Lines, CellBook Cells, PrimaryRules Rules);
