namespace OBI.Phenomenon.Disclosure.Cells.Protection;

/// <summary>Constraints by the hidden cells in them.</summary>
internal sealed class ConstraintIndex
{
    private readonly Constraint?[] _constraints;
    private readonly Dictionary<CellKey, HashSet<int>> _places = [];

    internal ConstraintIndex(IReadOnlyList<Constraint> constraints)
    {
        _constraints = [.. constraints];
        for (var place = 0; place < _constraints.Length; place++)
        {
            foreach (var (cell, _) in constraints[place].Hidden)
            {
                (_places.TryGetValue(cell, out var places) ? places : _places[cell] = []).Add(place);
            }
        }
    }

    /// <summary>The hidden cells.</summary>
    internal IEnumerable<CellKey> Cells => _places.Keys;

    /// <summary>The constraints that are left.</summary>
    internal IReadOnlyList<Constraint> Standing => [.. _constraints.OfType<Constraint>()];

    /// <summary>Whether something holds for every constraint on a cell, with the factor that the cell has in it; false when there is none.</summary>
    internal bool AllOn(CellKey cell, Func<Constraint, int, bool> holds) =>
        _places[cell] is { Count: > 0 } places && places.All(place => holds(_constraints[place]!, FactorOf(_constraints[place]!, cell)));

    /// <summary>Leaves a cell out of all its constraints.</summary>
    /// <returns>The cells that were in those.</returns>
    internal IEnumerable<CellKey> LeaveOut(CellKey cell)
    {
        var others = new List<CellKey>();
        foreach (var place in _places[cell])
        {
            var before = _constraints[place]!;
            _constraints[place] = before.Without(cell);
            foreach (var (other, _) in before.Hidden.Where(term => term.Cell != cell))
            {
                others.Add(other);
                if (_constraints[place] is null)
                {
                    _places[other].Remove(place);
                }
            }
        }

        _places[cell].Clear();
        return others;
    }

    private static int FactorOf(Constraint constraint, CellKey cell) => constraint.Hidden.First(term => term.Cell == cell).Factor;
}
