using OBI.Phenomenon.Disclosure.Cells.Relations;

namespace OBI.Phenomenon.Disclosure.Cells;

/// <summary>Every cell that a released picture could show, which of them its own count forbids to show, and what readers know of them together.</summary>
internal sealed class CellCatalogue
{
    private readonly Dictionary<CellKey, Cell> _cells = [];
    private readonly HashSet<CellKey> _forbidden = [];
    private readonly List<CellRelation> _relations = [];
    private readonly PrimaryRules _rules;

    internal CellCatalogue(PrimaryRules rules) => _rules = rules;

    /// <summary>The cells, in the order in which they were added.</summary>
    internal IReadOnlyCollection<Cell> Cells => _cells.Values;

    /// <summary>The relations between them.</summary>
    internal IReadOnlyList<CellRelation> Relations => _relations;

    /// <summary>Whether a cell's own count keeps it from being shown.</summary>
    internal bool IsSensitive(Cell cell) => _forbidden.Contains(cell.Key) || !_rules.Pass(cell.Count);

    /// <summary>Takes a cell in.</summary>
    internal Cell Add(Cell cell)
    {
        _cells.TryAdd(cell.Key, cell);
        return cell;
    }

    /// <summary>Takes a cell in that would show how much one supplier contributes.</summary>
    internal Cell AddBySupplier(Cell cell) => Forbid(cell, _rules.IsDominated(cell.Count));

    /// <summary>Takes a part of a whole in that tells, beside the whole, a number that must be safe too: that of all other signals of the whole.</summary>
    internal Cell AddBeside(Cell whole, Cell part) => Forbid(part, !_rules.Pass(part.Count.LeftOf(whole.Count)));

    /// <summary>Takes a number in that tells of each signal of the whole that it is of the part when it is all of them (group disclosure).</summary>
    internal Cell AddShareOf(Cell whole, Cell part) => Forbid(part, part.Count.Signals == whole.Count.Signals);

    /// <summary>Takes a number in that is not to be shown for another reason than its size.</summary>
    internal Cell Forbid(Cell cell, bool isForbidden = true)
    {
        if (isForbidden)
        {
            _forbidden.Add(cell.Key);
        }

        return Add(cell);
    }

    /// <summary>Takes a relation in; every cell in it is known.</summary>
    internal void Add(CellRelation relation) => _relations.Add(relation);
}
