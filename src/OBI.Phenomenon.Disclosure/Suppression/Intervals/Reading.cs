using System.Collections.Immutable;
using OBI.Phenomenon.Node;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>What a reader of a block can find out: he knows what is shown, the bounds, and that numbers are whole and not negative.</summary>
/// <remarks>That hidden cells are below the threshold he does not know, for one mark stands for those hidden for themselves and those hidden for others.</remarks>
internal sealed class Reading
{
    private const double Tolerance = 1e-6;

    private readonly Block _block;
    private readonly NodeHost _node;
    private readonly IReadOnlyList<bool> _hidden;
    private readonly Programme _programme;

    internal Reading(Block block, NodeHost node, IReadOnlyList<bool> hidden)
    {
        _block = block;
        _node = node;
        _hidden = [.. hidden];
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
        var answers = _programme.Ask(_node, [.. cells.SelectMany(cell => new[] { Least(cell, [], thorough: true), Most(cell, [], thorough: true) })]);
        return [.. cells.Select((_, place) => new Interval(
            Lower(answers[2 * place]),
            answers[(2 * place) + 1] is { Outcome: Outcome.Unbounded } ? null : Upper(answers[(2 * place) + 1])))];
    }

    /// <summary>Looks for tables that prove cells protected, no further from the truth than that needs.</summary>
    /// <returns>The cells that no table can prove protected, as far as that can be told.</returns>
    internal IReadOnlyCollection<int> Find(IReadOnlyCollection<int> cells, PossibleTables tables, bool thorough)
    {
        var threshold = tables.Threshold;
        var answers = _programme.Ask(_node, [.. cells.SelectMany(Extremes)]);
        foreach (var point in answers.Select(answer => answer.Point).OfType<long[]>())
        {
            tables.Add(point, _hidden);
        }

        return [.. cells.Where((cell, place) => !tables.CouldProtect(cell, Lower(answers[2 * place]), Upper(answers[(2 * place) + 1])))];

        IEnumerable<Question> Extremes(int cell)
        {
            var value = _block.Cells[cell].Value;
            yield return Least(cell, [new Limits(cell, Math.Max(0, value - threshold), null)], thorough);
            yield return Most(cell, [new Limits(cell, 0, value + threshold)], thorough);
        }
    }

    private Question Least(int cell, ImmutableArray<Limits> limits, bool thorough) => new(LinearForm.Of(_block.Cells[cell].Unknowns), limits, thorough);

    private Question Most(int cell, ImmutableArray<Limits> limits, bool thorough) => new(LinearForm.Of(_block.Cells[cell].Unknowns, -1), limits, thorough);

    private static long Lower(Answer least) => (long)Math.Ceiling(Settled(least).Bound - Tolerance);

    private static long Upper(Answer most) => (long)Math.Floor(Tolerance - Settled(most).Bound);

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
