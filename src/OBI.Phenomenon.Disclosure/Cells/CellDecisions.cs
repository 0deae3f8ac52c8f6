using System.Collections.Frozen;

namespace OBI.Phenomenon.Disclosure.Cells;

/// <summary>Which cells are shown; decided once for a whole picture.</summary>
/// <param name="decided">Every cell that was decided about.</param>
/// <param name="hidden">Those of them that are not shown.</param>
/// <param name="exposed">Hidden cells that cannot be protected any more, because of what was published before.</param>
internal sealed class CellDecisions(IEnumerable<Cell> decided, IEnumerable<CellKey> hidden, IEnumerable<CellKey> exposed)
{
    private readonly FrozenDictionary<CellKey, Cell> _decided = decided.ToFrozenDictionary(cell => cell.Key);
    private readonly FrozenSet<CellKey> _hidden = hidden.ToFrozenSet();

    /// <summary>Hidden cells that cannot be protected any more.</summary>
    internal IReadOnlyList<CellKey> Exposed { get; } = [.. exposed];

    /// <summary>The cells that are shown.</summary>
    internal IEnumerable<Cell> Shown => _decided.Values.Where(Show);

    /// <summary>Whether a cell is shown.</summary>
    /// <exception cref="InvalidOperationException">Nobody decided about it.</exception>
    internal bool Show(Cell cell) => _decided.ContainsKey(cell.Key)
        ? !_hidden.Contains(cell.Key)
        : throw new InvalidOperationException("a number is shown only if it was weighed with all others of the picture; take its cell into the catalogue");
}
