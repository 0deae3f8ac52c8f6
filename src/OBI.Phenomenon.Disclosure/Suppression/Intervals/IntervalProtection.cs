using System.Collections.Immutable;
using OBI.Phenomenon.Disclosure.Suppression.Exact;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>Hides more, until every hidden cell can be anything within a range as wide as the threshold, and then shows again what need not be hidden.</summary>
/// <remarks>
/// Towards who contributed nothing it asks this of all hidden cells, not of sensitive ones only: a reader cannot tell which is which, and a hidden cell that can be worked out
/// would tell him that another one was the reason.
/// </remarks>
internal sealed class IntervalProtection
{
    /// <summary>How many cells are looked at in one call: tables found for some often serve the next.</summary>
    private const int Together = 8;

    private readonly Block _block;
    private readonly Solver _solver;
    private readonly ImmutableArray<Reader> _readers;
    private readonly bool[] _hidden;
    private readonly HashSet<(Reader, int Cell)> _hopeless;

    private IntervalProtection(Block block, Solver solver, ImmutableArray<Reader> readers, bool[] hidden, IEnumerable<int> disclosed)
    {
        _block = block;
        _solver = solver;
        _readers = readers;
        _hidden = hidden;
        _hopeless = [.. disclosed.SelectMany(cell => readers.Select(reader => (reader, cell)))];
    }

    /// <summary>Protects a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="solver">The solver.</param>
    /// <param name="readers">Against whom.</param>
    /// <param name="hidden">The cells that are hidden already; more are added, and some taken off.</param>
    /// <param name="disclosed">Those of them that can be computed whatever is hidden.</param>
    /// <returns>The cells that cannot be protected by hiding others.</returns>
    internal static HashSet<int> Of(Block block, Solver solver, ImmutableArray<Reader> readers, bool[] hidden, IEnumerable<int> disclosed)
    {
        var protection = new IntervalProtection(block, solver, readers, hidden, disclosed);
        protection.Widen();
        protection.Reopen();
        return [.. protection._hopeless.Select(hopeless => hopeless.Cell)];
    }

    private IEnumerable<int> HiddenFrom(Reader reader) =>
        Enumerable.Range(0, _hidden.Length).Where(cell => _hidden[cell] && reader.Concerns(cell) && !_hopeless.Contains((reader, cell)));

    private void Widen()
    {
        foreach (var reader in _readers)
        {
            Find(reader, HiddenFrom(reader), reader.Tables, stopAtFirst: false);
        }

        while (_readers.Select(reader => (Reader: reader, Cell: Narrowest(reader))).FirstOrDefault(narrow => narrow.Cell is not null) is { Cell: { } cell, Reader: var reader })
        {
            // What was hidden for others since may be enough.
            Find(reader, [cell], reader.Tables, stopAtFirst: false);
            if (!reader.Tables.Protect(cell) && !Hide(reader, cell))
            {
                _hopeless.Add((reader, cell));
            }
        }
    }

    private int? Narrowest(Reader reader) => HiddenFrom(reader)
        .Where(cell => !reader.Tables.Protect(cell))
        .OrderBy(cell => reader.Tables.Most(cell) - reader.Tables.Least(cell))
        .Select(cell => (int?)cell)
        .FirstOrDefault();

    /// <summary>Hides what gives a cell a number that it lacks.</summary>
    /// <returns>False when nothing can.</returns>
    private bool Hide(Reader reader, int cell)
    {
        var (cells, tables) = (reader.Block.Cells, reader.Tables);
        var lack = tables.Lacking(cell);
        var value = cells[cell].Value;
        var more = Math.Max(tables.Least(cell) + tables.Threshold, value + 1);
        var less = Math.Min(tables.Most(cell) - tables.Threshold, value - 1);
        long[] numbers = lack switch
        {
            Lack.More => [more],
            Lack.Less => [Math.Max(less, 0)],
            _ => less < 0 ? [more] : [more, less],
        };
        if (CheapestChange.Find(reader.Block, _solver, _hidden, cell, numbers) is not { } unknowns)
        {
            return false;
        }

        for (var other = 0; other < _hidden.Length; other++)
        {
            _hidden[other] |= cells[other].Unknowns.Sum(unknown => unknowns[unknown]) != cells[other].Value;
        }

        tables.Add(unknowns, _hidden);
        return tables.Lacking(cell) != lack;
    }

    /// <summary>Shows hidden cells again that need not be hidden, the costly ones first.</summary>
    private void Reopen()
    {
        var secondary = Enumerable.Range(0, _hidden.Length)
            .Where(cell => _hidden[cell] && _block.Cells[cell].Standing == Standing.Open && !_hopeless.Any(hopeless => hopeless.Cell == cell))
            .OrderByDescending(cell => _block.Weights[cell])
            .ToArray();
        foreach (var cell in secondary)
        {
            _hidden[cell] = false;
            var left = _readers.Select(reader => reader.Tables.Showing(cell)).ToArray();
            if (ExactSuppression.IsSafe(_block, _hidden) && _readers.Zip(left).All(pair => Find(pair.First, HiddenFrom(pair.First), pair.Second, stopAtFirst: true)))
            {
                for (var reader = 0; reader < left.Length; reader++)
                {
                    _readers[reader].Tables = left[reader];
                }
            }
            else
            {
                _hidden[cell] = true;
            }
        }
    }

    /// <summary>Looks for the tables that prove cells protected, first where that is cheap, and no further where it is in vain.</summary>
    /// <returns>Whether all are.</returns>
    private bool Find(Reader reader, IEnumerable<int> cells, PossibleTables tables, bool stopAtFirst)
    {
        HashSet<int> inVain = [];
        foreach (var thorough in new[] { false, true })
        {
            foreach (var some in Lacking().Chunk(Together))
            {
                inVain.UnionWith(reader.Reading.Find([.. some.Where(cell => !tables.Protect(cell))], _hidden, tables, thorough));
                if (stopAtFirst && inVain.Count > 0)
                {
                    return false;
                }
            }
        }

        return cells.All(tables.Protect);

        int[] Lacking() => [.. cells.Where(cell => !inVain.Contains(cell) && !tables.Protect(cell)).OrderBy(cell => tables.Most(cell) - tables.Least(cell))];
    }
}
