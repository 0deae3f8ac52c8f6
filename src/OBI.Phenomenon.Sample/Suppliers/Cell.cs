using System.Collections.Immutable;

namespace OBI.Phenomenon.Sample.Suppliers;

/// <summary>What one row holds in one column, in the supplier's words.</summary>
internal readonly record struct Cell(CellShape Shape, ImmutableArray<string> Values);
