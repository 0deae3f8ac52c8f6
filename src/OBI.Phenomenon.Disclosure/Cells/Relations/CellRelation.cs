using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Cells.Relations;

/// <summary>What every reader knows of numbers: that a whole is the sum of parts, at least that sum, or at most.</summary>
/// <param name="Wholes">Cells that are added.</param>
/// <param name="Parts">Cells that are subtracted.</param>
/// <param name="IsEqual">Whether wholes less parts are zero; if not, they are zero or more.</param>
internal sealed record CellRelation(ImmutableArray<Cell> Wholes, ImmutableArray<Cell> Parts, bool IsEqual)
{
    /// <summary>Every signal of the whole is in exactly one part.</summary>
    internal static CellRelation Partition(Cell whole, params IEnumerable<Cell> parts) => new([whole], [.. parts], IsEqual: true);

    /// <summary>The parts lie in the whole and have no signal in common; that may be one part.</summary>
    internal static CellRelation Holds(Cell whole, params IEnumerable<Cell> parts) => new([whole], [.. parts], IsEqual: false);

    /// <summary>Every signal of the whole is in at least one part.</summary>
    internal static CellRelation Covers(IEnumerable<Cell> parts, params IEnumerable<Cell> whole) => new([.. parts], [.. whole], IsEqual: false);

    /// <summary>Every cell in it, with what it is multiplied by.</summary>
    internal IEnumerable<(Cell Cell, int Factor)> Terms => Wholes.Select(cell => (cell, 1)).Concat(Parts.Select(cell => (cell, -1)));
}
