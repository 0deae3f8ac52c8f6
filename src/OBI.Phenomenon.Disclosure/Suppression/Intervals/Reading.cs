using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>What a reader of a block can find out: he knows what is shown, the bounds, and that numbers are whole and not negative.</summary>
/// <remarks>That a hidden cell is below the threshold he does not know, for one mark stands for cells hidden for themselves and for others.</remarks>
internal sealed class Reading
{
    private const double Tolerance = 1e-6;

    private readonly Block _block;
    private readonly Solver _solver;
    private readonly Programme _programme;

    /// <param name="block">The cells as they are to the reader.</param>
    /// <param name="programme">That of the block, which all its readers share, so that the solver keeps it.</param>
    /// <param name="solver">The solver.</param>
    internal Reading(Block block, Programme programme, Solver solver)
    {
        _block = block;
        _programme = programme;
        _solver = solver;
    }

    /// <summary>The programme of a block.</summary>
    internal static Programme ProgrammeOf(Block block) => new(block.Unknowns, Rows(block));

    /// <summary>The rows of any programme about a block: its cells, then its bounds.</summary>
    internal static ImmutableArray<LinearForm> Rows(Block block) =>
        [.. block.Cells.Select(cell => LinearForm.Of(cell.Unknowns)), .. block.Bounds.Select(bound => Unfolded(block, bound))];

    /// <summary>The limits of those rows: a shown cell is what it is, a bound holds.</summary>
    internal static ImmutableArray<Limits> Limits(Block block, IReadOnlyList<bool> hidden) =>
        [.. block.Cells.Select((cell, place) => hidden[place] ? Intervals.Limits.None : Intervals.Limits.Only(cell.Value)), .. block.Bounds.Select(bound => new Limits(bound.Least, null))];

    /// <summary>The interval of every hidden cell, in their order.</summary>
    /// <remarks>Where the solver cannot settle it in whole numbers it is that in fractions, which may be wider.</remarks>
    /// <exception cref="ContradictionException">Nothing meets what is shown.</exception>
    internal ImmutableArray<Interval> IntervalsOf(IReadOnlyList<bool> hidden)
    {
        int[] cells = [.. Enumerable.Range(0, hidden.Count).Where(cell => hidden[cell])];
        var answers = _solver.Ask(_programme, Limits(_block, hidden), [.. cells.SelectMany(cell => new[]
        {
            Least(cell, Intervals.Limits.None, thorough: true),
            Most(cell, Intervals.Limits.None, thorough: true),
        })]);
        return [.. cells.Select((_, place) => new Interval(Lower(answers[2 * place]) ?? 0, Upper(answers[(2 * place) + 1])))];
    }

    /// <summary>Looks for tables that prove hidden cells protected, no further from the truth than that needs.</summary>
    /// <returns>The cells that no table can prove protected.</returns>
    /// <exception cref="ContradictionException">Nothing meets what is shown.</exception>
    internal IReadOnlyCollection<int> Find(IReadOnlyCollection<int> cells, IReadOnlyList<bool> hidden, PossibleTables tables, bool thorough)
    {
        var answers = _solver.Ask(_programme, Limits(_block, hidden), [.. cells.SelectMany(Extremes)]);
        foreach (var point in answers.Select(answer => answer.Point).OfType<long[]>())
        {
            tables.Add(point, hidden);
        }

        return [.. cells.Where((cell, place) => !tables.CouldProtect(cell, Lower(answers[2 * place]), Upper(answers[(2 * place) + 1])))];

        IEnumerable<Question> Extremes(int cell)
        {
            var value = _block.Cells[cell].Value;
            yield return Least(cell, new Limits(Math.Max(0, value - tables.Threshold), null), thorough);
            yield return Most(cell, new Limits(0, value + tables.Threshold), thorough);
        }
    }

    private Question Least(int cell, Limits limits, bool thorough) => new(LinearForm.Of(_block.Cells[cell].Unknowns), cell, limits, thorough);

    private Question Most(int cell, Limits limits, bool thorough) => new(LinearForm.Of(_block.Cells[cell].Unknowns, -1), cell, limits, thorough);

    private static long? Lower(Answer least) => Possible(least).Bound is { } bound ? (long)Math.Ceiling(bound - Tolerance) : null;

    private static long? Upper(Answer most) => Possible(most).Bound is { } bound ? (long)Math.Floor(Tolerance - bound) : null;

    private static Answer Possible(Answer answer) => answer.Outcome != Outcome.Infeasible
        ? answer
        : throw new ContradictionException("the cells contradict each other: no whole numbers that are not negative add up to them; check which cells are sums of which");

    private static LinearForm Unfolded(Block block, BlockBound bound)
    {
        var factors = new SortedDictionary<int, long>();
        foreach (var term in bound.Terms)
        {
            foreach (var unknown in block.Cells[term.Cell].Unknowns)
            {
                factors[unknown] = factors.GetValueOrDefault(unknown) + term.Factor;
            }
        }

        return new LinearForm([.. factors.Keys], [.. factors.Values]);
    }
}
