namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>Tables that fit all that a reader knows, so that he cannot exclude them: what proves that a hidden cell is protected.</summary>
/// <remarks>
/// Two of them that differ by the threshold in a cell prove that its interval is at least that wide, in whole numbers. Each is checked here against every shown cell and
/// every bound in whole numbers, so neither rounding in the solver nor an interval in fractions, which is wider than the true one, can make a cell seem safe.
/// A table stays possible when more is hidden.
/// </remarks>
internal sealed class PossibleTables
{
    private readonly Block _block;
    private readonly List<long[]> _tables;

    /// <summary>Begins with the true one.</summary>
    internal PossibleTables(Block block, long threshold)
        : this(block, threshold, [[.. block.Cells.Select(cell => cell.Value)]])
    {
    }

    private PossibleTables(Block block, long threshold, List<long[]> tables)
    {
        _block = block;
        Threshold = threshold;
        _tables = tables;
    }

    /// <summary>How far apart a hidden cell's numbers must lie.</summary>
    internal long Threshold { get; }

    /// <summary>Adds the table of these unknowns, if it is possible when these cells are hidden.</summary>
    internal void Add(ReadOnlySpan<long> unknowns, IReadOnlyList<bool> hidden)
    {
        var table = new long[_block.Cells.Length];
        for (var cell = 0; cell < table.Length; cell++)
        {
            foreach (var unknown in _block.Cells[cell].Unknowns)
            {
                if (unknowns[unknown] < 0)
                {
                    return;
                }

                table[cell] += unknowns[unknown];
            }

            if (!hidden[cell] && table[cell] != _block.Cells[cell].Value)
            {
                return;
            }
        }

        if (_block.Bounds.All(bound => bound.Terms.Sum(term => term.Factor * table[term.Cell]) >= bound.Least))
        {
            _tables.Add(table);
        }
    }

    /// <summary>Those that stay possible when a cell is shown.</summary>
    internal PossibleTables Showing(int cell) => new(_block, Threshold, _tables.FindAll(table => table[cell] == _block.Cells[cell].Value));

    /// <summary>The least that a cell is in any of them.</summary>
    internal long Least(int cell) => _tables.Min(table => table[cell]);

    /// <summary>The most that a cell is in any of them.</summary>
    internal long Most(int cell) => _tables.Max(table => table[cell]);

    /// <summary>Whether they prove that a cell is protected: it can be anything within a range as wide as the threshold, and a sensitive one more as well as less than it is.</summary>
    internal bool Protect(int cell) => Lacking(cell) == Lack.Nothing;

    /// <summary>What they lack to prove it.</summary>
    internal Lack Lacking(int cell) => Lacking(cell, Least(cell), Most(cell));

    /// <summary>Whether tables could prove a cell protected, if it is no less and no more than this in any; null is no limit.</summary>
    internal bool CouldProtect(int cell, long? least, long? most) =>
        Lacking(cell, Math.Min(least ?? 0, Least(cell)), Math.Max(most ?? long.MaxValue, Most(cell))) == Lack.Nothing;

    private Lack Lacking(int cell, long least, long most)
    {
        var (value, sensitive) = (_block.Cells[cell].Value, _block.Cells[cell].Standing == Standing.Sensitive);
        return sensitive && most == value ? Lack.More
            : sensitive && value > 0 && least == value ? Lack.Less
            : most - least < Threshold ? Lack.Either
            : Lack.Nothing;
    }
}
