using System.Collections.Immutable;

namespace OBI.Phenomenon.Cli.CellTables;

/// <summary>A number of a user's own table.</summary>
/// <param name="Key">Its labels, joined.</param>
/// <param name="Parts">The parts it is the sum of.</param>
/// <param name="Value">The number, 0 or more.</param>
/// <param name="Primary">Whether the table says that it is sensitive.</param>
internal sealed record TableCell(string Key, ImmutableArray<int> Parts, decimal Value, bool Primary);
