using System.Collections.Immutable;
using OBI.Phenomenon.Disclosure.Cells.Relations;
using OBI.Phenomenon.Disclosure.Suppression;

namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>The hidden cells that some reader could find out about, with the shown ones around them, as one problem for the solver.</summary>
/// <remarks>A shown number is the same for all, so it ties nothing together: every group of hidden cells gets its own copy.</remarks>
internal sealed class OpenCells
{
    private readonly IReadOnlySet<CellKey> _hidden;
    private readonly Func<Cell, Standing> _standingOf;
    private readonly List<ProblemCell> _cells = [];
    private readonly List<Cell> _of = [];
    private readonly List<CellBound> _bounds = [];
    private int _unknowns;

    /// <param name="hidden">The hidden cells.</param>
    /// <param name="groups">The relations that tell of hidden cells, with those cells, by what hangs together.</param>
    /// <param name="suppliers">Readers that contributed themselves.</param>
    /// <param name="standingOf">What may become of a cell.</param>
    internal OpenCells(IReadOnlySet<CellKey> hidden, IEnumerable<RelationGroup> groups, IEnumerable<Onlooker> suppliers, Func<Cell, Standing> standingOf)
    {
        (_hidden, _standingOf) = (hidden, standingOf);
        foreach (var group in groups)
        {
            Add(group);
        }

        Problem = new ProtectionProblem(_unknowns, [.. _cells], [.. _bounds])
        {
            Insiders = [.. suppliers.Select(supplier => new Insider(supplier.Supplier!, [.. _of.Select(supplier.OwnOf)]))],
        };
    }

    /// <summary>The problem.</summary>
    internal ProtectionProblem Problem { get; }

    /// <summary>The cell at a place of the problem.</summary>
    internal Cell At(int place) => _of[place];

    private void Add(RelationGroup group)
    {
        var places = new Dictionary<CellKey, int>();
        var sums = group.Relations.Where(relation => relation.IsEqual).GroupBy(relation => relation.Wholes[0].Key).ToDictionary(relations => relations.Key, relations => relations.First());
        foreach (var relation in group.Relations)
        {
            var terms = Terms(relation);
            if ((!relation.IsEqual || !ReferenceEquals(sums[relation.Wholes[0].Key], relation)) && !IsIdentity(terms))
            {
                _bounds.Add(new CellBound(terms));
                if (relation.IsEqual)
                {
                    _bounds.Add(new CellBound([.. terms.Select(term => term with { Factor = -term.Factor })]));
                }
            }
        }

        // A cell that is left out can be none, and is.
        ImmutableArray<CellTerm> Terms(CellRelation relation) =>
            [.. relation.Terms.Where(term => !_hidden.Contains(term.Cell.Key) || group.Hidden.Contains(term.Cell.Key)).Select(term => new CellTerm(PlaceOf(term.Cell), term.Factor))];

        int PlaceOf(Cell cell)
        {
            if (places.TryGetValue(cell.Key, out var known))
            {
                return known;
            }

            ImmutableArray<int> unknowns = sums.TryGetValue(cell.Key, out var sum)
                ? [.. sum.Parts.SelectMany(part => _cells[PlaceOf(part)].Unknowns).Distinct()]
                : [_unknowns++];
            var standing = _standingOf(cell);
            _cells.Add(new ProblemCell($"{group.Key}>{cell.Key}", unknowns, cell.Count.Signals, standing, cell.Cost));
            _of.Add(cell);
            return places[cell.Key] = _cells.Count - 1;
        }
    }

    /// <summary>Whether it follows from what the cells are sums of.</summary>
    private bool IsIdentity(ImmutableArray<CellTerm> terms) => terms
        .SelectMany(term => _cells[term.Cell].Unknowns.Select(unknown => (unknown, term.Factor)))
        .GroupBy(each => each.unknown)
        .All(each => each.Sum(factor => factor.Factor) == 0);
}
