using OBI.Phenomenon.Disclosure.Suppression.Exact;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>Hides more, until every hidden cell can be anything within a range as wide as the threshold, and then shows again what need not be hidden.</summary>
/// <remarks>
/// It asks this of all hidden cells, not of sensitive ones only: a reader cannot tell which is which, and a hidden cell that can be worked out would tell him that another one was the reason.
/// </remarks>
internal sealed class IntervalProtection
{
    /// <summary>How many cells are looked at in one call: tables found for some often serve the next.</summary>
    private const int Together = 8;

    private readonly Block _block;
    private readonly Solver _solver;
    private readonly Reading _reading;
    private readonly bool[] _hidden;
    private readonly HashSet<int> _hopeless;
    private PossibleTables _tables;

    private IntervalProtection(Block block, Solver solver, Reading reading, long threshold, bool[] hidden, IEnumerable<int> disclosed)
    {
        _block = block;
        _solver = solver;
        _reading = reading;
        _hidden = hidden;
        _hopeless = [.. disclosed];
        _tables = new PossibleTables(block, threshold);
    }

    /// <summary>Protects a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="solver">The solver.</param>
    /// <param name="reading">What its readers can find out.</param>
    /// <param name="threshold">How wide every interval must be.</param>
    /// <param name="hidden">The cells that are hidden already; more are added, and some taken off.</param>
    /// <param name="disclosed">Those of them that can be computed whatever is hidden.</param>
    /// <returns>The cells that cannot be protected by hiding others.</returns>
    internal static HashSet<int> Of(Block block, Solver solver, Reading reading, long threshold, bool[] hidden, IEnumerable<int> disclosed)
    {
        var protection = new IntervalProtection(block, solver, reading, threshold, hidden, disclosed);
        protection.Widen();
        protection.Reopen();
        return protection._hopeless;
    }

    private IEnumerable<int> Hidden => Enumerable.Range(0, _hidden.Length).Where(cell => _hidden[cell] && !_hopeless.Contains(cell));

    private void Widen()
    {
        Find(Hidden, _tables, stopAtFirst: false);
        while (Hidden.Where(cell => !_tables.Protect(cell)).OrderBy(cell => _tables.Most(cell) - _tables.Least(cell)).Select(cell => (int?)cell).FirstOrDefault() is { } narrow)
        {
            // What was hidden for others since may be enough.
            Find([narrow], _tables, stopAtFirst: false);
            if (!_tables.Protect(narrow) && !Hide(narrow))
            {
                _hopeless.Add(narrow);
            }
        }
    }

    /// <summary>Hides what gives a cell a number that it lacks.</summary>
    /// <returns>False when nothing can.</returns>
    private bool Hide(int cell)
    {
        var lack = _tables.Lacking(cell);
        var value = _block.Cells[cell].Value;
        var more = Math.Max(_tables.Least(cell) + _tables.Threshold, value + 1);
        var less = Math.Min(_tables.Most(cell) - _tables.Threshold, value - 1);
        long[] numbers = lack switch
        {
            Lack.More => [more],
            Lack.Less => [Math.Max(less, 0)],
            _ => less < 0 ? [more] : [more, less],
        };
        if (CheapestChange.Find(_block, _solver, _hidden, cell, numbers) is not { } unknowns)
        {
            return false;
        }

        for (var other = 0; other < _hidden.Length; other++)
        {
            _hidden[other] |= _block.Cells[other].Unknowns.Sum(unknown => unknowns[unknown]) != _block.Cells[other].Value;
        }

        _tables.Add(unknowns, _hidden);
        return _tables.Lacking(cell) != lack;
    }

    /// <summary>Shows hidden cells again that need not be hidden, the costly ones first.</summary>
    private void Reopen()
    {
        var secondary = Hidden.Where(cell => _block.Cells[cell].Standing == Standing.Open).OrderByDescending(cell => _block.Weights[cell]).ToArray();
        foreach (var cell in secondary)
        {
            _hidden[cell] = false;
            var left = _tables.Showing(cell);
            if (ExactSuppression.IsSafe(_block, _hidden) && Find(Hidden, left, stopAtFirst: true))
            {
                _tables = left;
            }
            else
            {
                _hidden[cell] = true;
            }
        }
    }

    /// <summary>Looks for the tables that prove cells protected, first where that is cheap, and no further where it is in vain.</summary>
    /// <returns>Whether all are.</returns>
    private bool Find(IEnumerable<int> cells, PossibleTables tables, bool stopAtFirst)
    {
        HashSet<int> inVain = [];
        foreach (var thorough in new[] { false, true })
        {
            foreach (var some in Lacking().Chunk(Together))
            {
                inVain.UnionWith(_reading.Find([.. some.Where(cell => !tables.Protect(cell))], _hidden, tables, thorough));
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
