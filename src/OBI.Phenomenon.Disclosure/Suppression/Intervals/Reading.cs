using System.Collections.Immutable;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>What a reader of a block can find out: he knows what is shown, the bounds, and that numbers are whole and not negative.</summary>
/// <remarks>That hidden cells are below the threshold he does not know, for one mark stands for those hidden for themselves and those hidden for others.</remarks>
internal sealed class Reading
{
    private readonly Block _block;
    private readonly NodeHost _node;
    private readonly Programme _programme;

    internal Reading(Block block, NodeHost node, IReadOnlyList<bool> hidden)
    {
        _block = block;
        _node = node;
        _programme = Rows(block, hidden);
    }

    /// <summary>The rows of every programme about a block: its cells, fixed when they are shown, then its bounds.</summary>
    internal static Programme Rows(Block block, IReadOnlyList<bool> hidden) => new(
        block.Unknowns,
        [.. block.Cells.Select(cell => LinearForm.Of(cell.Unknowns)), .. block.Bounds.Select(bound => Unfolded(block, bound))],
        [
            .. block.Cells.Select((cell, place) => hidden[place] ? new Limits(place, 0, null) : new Limits(place, cell.Value, cell.Value)),
            .. block.Bounds.Select((_, place) => new Limits(block.Cells.Length + place, 0, null)),
        ]);

    /// <summary>The interval of each of these hidden cells.</summary>
    /// <remarks>Where the solver cannot settle it in whole numbers it is that in fractions, which may be wider.</remarks>
    internal ImmutableArray<Interval> Intervals(IReadOnlyCollection<int> cells)
    {
        const double tolerance = 1e-6;
        var answers = _programme.Ask(_node, [.. cells.SelectMany(cell => new[] { Least(cell, []), Most(cell, []) })]);
        return [.. cells.Select((_, place) => new Interval(
            (long)Math.Ceiling(Settled(answers[2 * place]).Bound - tolerance),
            answers[(2 * place) + 1] is { Outcome: Outcome.Unbounded } ? null : (long)Math.Floor(-Settled(answers[(2 * place) + 1]).Bound + tolerance)))];
    }

    /// <summary>Looks for tables in which these cells are less and more than they truly are, no further than the threshold needs.</summary>
    internal void Find(IReadOnlyCollection<int> cells, long threshold, IReadOnlyList<bool> hidden, PossibleTables tables)
    {
        foreach (var answer in _programme.Ask(_node, [.. cells.SelectMany(Extremes)]))
        {
            if (answer.Point is { } point)
            {
                tables.Add(point, hidden);
            }
        }

        IEnumerable<Question> Extremes(int cell)
        {
            var value = _block.Cells[cell].Value;
            yield return Least(cell, [new Limits(cell, Math.Max(0, value - threshold), null)]);
            yield return Most(cell, [new Limits(cell, 0, value + threshold)]);
        }
    }

    private Question Least(int cell, ImmutableArray<Limits> limits) => new(LinearForm.Of(_block.Cells[cell].Unknowns), limits);

    private Question Most(int cell, ImmutableArray<Limits> limits) => new(LinearForm.Of(_block.Cells[cell].Unknowns, -1), limits);

    private static Answer Settled(Answer answer) => answer.Outcome is Outcome.Optimal or Outcome.Unproven
        ? answer
        : throw new ContradictionException("the cells contradict each other: no whole numbers that are not negative add up to them; check which cells are sums of which");

    private static LinearForm Unfolded(Block block, CellBound bound)
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
