using System.Collections.Immutable;
using OBI.Phenomenon.Disclosure.Suppression;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>The hidden cells that hang together, with the shown ones around them, as a problem for the solver.</summary>
/// <remarks>A shown number is the same for all, so it ties nothing together: every group of hidden cells gets its own copy.</remarks>
internal sealed class OpenCells
{
    private readonly Reader _reader;
    private readonly Func<Cell, bool> _isPublished;
    private readonly IReadOnlySet<CellKey> _hidden;
    private readonly List<ProblemCell> _cells = [];
    private readonly List<Cell> _of = [];
    private readonly List<CellBound> _bounds = [];
    private int _unknowns;

    /// <param name="reader">Who reads.</param>
    /// <param name="hidden">The hidden cells.</param>
    /// <param name="constraints">What the reader knows of them.</param>
    /// <param name="isPublished">Whether a cell that this reader knows cannot be hidden from it any more.</param>
    internal OpenCells(Reader reader, IReadOnlySet<CellKey> hidden, IReadOnlyList<Constraint> constraints, Func<Cell, bool> isPublished)
    {
        (_reader, _hidden, _isPublished) = (reader, hidden, isPublished);
        foreach (var group in Groups(constraints).Where(NeedsProtection))
        {
            Add(group);
        }

        Problem = new ProtectionProblem(_unknowns, [.. _cells], [.. _bounds]);
    }

    /// <summary>The problem.</summary>
    internal ProtectionProblem Problem { get; }

    /// <summary>The cells at places of the problem.</summary>
    internal Cell At(int place) => _of[place];

    private bool NeedsProtection(List<Constraint> group) =>
        group.Any(constraint => constraint.Relation.Terms.Any(term => constraint.Hides(term.Cell) && _reader.MustNotLearn(term.Cell)));

    private void Add(List<Constraint> group)
    {
        var places = new Dictionary<CellKey, int>();
        var sums = group.Where(constraint => constraint.Relation.IsEqual)
            .Select(constraint => constraint.Relation)
            .GroupBy(relation => relation.Wholes[0].Key)
            .ToDictionary(relations => relations.Key, relations => relations.First());
        foreach (var constraint in group)
        {
            // A cell that is left out can be none, and is.
            var terms = constraint.Relation.Terms
                .Where(term => constraint.Hides(term.Cell) || !_hidden.Contains(term.Cell.Key))
                .Select(term => new CellTerm(PlaceOf(term.Cell), term.Factor))
                .ToImmutableArray();
            var defines = constraint.Relation.IsEqual && ReferenceEquals(sums[constraint.Relation.Wholes[0].Key], constraint.Relation);
            if (!defines && !IsIdentity(terms))
            {
                _bounds.Add(new CellBound(terms));
                if (constraint.Relation.IsEqual)
                {
                    _bounds.Add(new CellBound([.. terms.Select(term => term with { Factor = -term.Factor })]));
                }
            }
        }

        int PlaceOf(Cell cell)
        {
            if (places.TryGetValue(cell.Key, out var known))
            {
                return known;
            }

            ImmutableArray<int> unknowns = sums.TryGetValue(cell.Key, out var sum)
                ? [.. sum.Parts.SelectMany(part => _cells[PlaceOf(part)].Unknowns).Distinct()]
                : [_unknowns++];
            var standing = _hidden.Contains(cell.Key) ? Standing.Sensitive : _isPublished(cell) ? Standing.Published : Standing.Open;
            _cells.Add(new ProblemCell($"{group[0].Hidden[0].Cell}>{cell.Key}", unknowns, _reader.ValueOf(cell), standing, cell.Cost));
            _of.Add(cell);
            return places[cell.Key] = _cells.Count - 1;
        }
    }

    /// <summary>Whether it follows from what the cells are sums of.</summary>
    private bool IsIdentity(ImmutableArray<CellTerm> terms) => terms
        .SelectMany(term => _cells[term.Cell].Unknowns.Select(unknown => (unknown, term.Factor)))
        .GroupBy(each => each.unknown)
        .All(each => each.Sum(factor => factor.Factor) == 0);

    private static IEnumerable<List<Constraint>> Groups(IReadOnlyList<Constraint> constraints)
    {
        var root = new Dictionary<CellKey, CellKey>();
        foreach (var constraint in constraints)
        {
            foreach (var (cell, _) in constraint.Hidden)
            {
                root.TryAdd(cell, cell);
                root[Root(cell)] = Root(constraint.Hidden[0].Cell);
            }
        }

        return constraints.GroupBy(constraint => Root(constraint.Hidden[0].Cell)).Select(group => group.ToList());

        CellKey Root(CellKey cell)
        {
            while (root[cell] != cell)
            {
                cell = root[cell];
            }

            return cell;
        }
    }
}
