namespace OBI.Phenomenon.Audit.Cells;

/// <summary>All that is known of all cells, as a reader writes it down before he begins to calculate.</summary>
internal sealed class AttackSystem
{
    private readonly Dictionary<Cell, int> _numbers = [];
    private readonly List<Cell> _cells = [];
    private readonly List<Bound> _bounds = [];
    private readonly List<long> _own = [];
    private readonly List<Relation> _relations = [];
    private readonly List<RatioClue> _ratios = [];

    /// <summary>The cells, by their numbers.</summary>
    internal IReadOnlyList<Cell> Cells => _cells;

    /// <summary>What was read of each, before any calculation.</summary>
    internal IReadOnlyList<Bound> Bounds => _bounds;

    internal IReadOnlyList<Relation> Relations => _relations;

    internal IReadOnlyList<RatioClue> Ratios => _ratios;

    internal bool Has(Cell cell) => _numbers.ContainsKey(cell);

    /// <summary>The number of a cell, which is new when nothing was said of it yet.</summary>
    internal int NumberOf(Cell cell)
    {
        if (!_numbers.TryGetValue(cell, out var number))
        {
            number = _cells.Count;
            _numbers.Add(cell, number);
            _cells.Add(cell);
            _bounds.Add(Bound.Any);
            _own.Add(0);
        }

        return number;
    }

    internal Bound BoundOf(Cell cell) => _numbers.TryGetValue(cell, out var number) ? _bounds[number] : Bound.Any;

    /// <summary>Narrows what is known of a cell.</summary>
    /// <exception cref="AuditException">It was known to be something else.</exception>
    internal void Know(Cell cell, long lower, long upper, string place)
    {
        var number = NumberOf(cell);
        _bounds[number] = _bounds[number].And(lower, upper);
        if (_bounds[number].IsEmpty)
        {
            throw new AuditException(place, "a number of the same signals is the same wherever it stands in an edition, and no part is more than its whole", "make the edition again");
        }
    }

    /// <summary>Says how many of a cell the attacker supplied himself.</summary>
    internal void Own(Cell cell, long signals, string place)
    {
        _own[NumberOf(cell)] = signals;
        Know(cell, signals, Bound.Open, place);
    }

    /// <summary>How many of a cell the attacker supplied himself.</summary>
    internal long OwnOf(int number) => _own[number];

    /// <summary>Says how sets of signals relate. That holds for the signals of all, and for those of the others when the attacker's own are taken away.</summary>
    internal void Relate(IEnumerable<(Cell Cell, int Sign)> terms, long min, long max)
    {
        var numbered = terms.Select(term => (NumberOf(term.Cell), term.Sign)).ToArray();

        // An equation holds for the others' signals as soon as it holds for all and for his own.
        var own = min == max ? 0 : numbered.Sum(term => term.Sign * _own[term.Item1]);
        _relations.Add(new Relation(
            numbered,
            min <= -Bound.Open ? min : Math.Max(min, min + own),
            max >= Bound.Open ? max : Math.Min(max, max + own)));
    }

    /// <summary>Says that one set is at least as large as another.</summary>
    internal void Contains(Cell larger, Cell smaller) => Relate([(larger, 1), (smaller, -1)], 0, Bound.Open);

    /// <summary>Says how numbers relate that are not sets of one edition's signals.</summary>
    internal void RelateNumbers(IEnumerable<(Cell Cell, int Sign)> terms, long min, long max, bool isAssumed) =>
        _relations.Add(new Relation([.. terms.Select(term => (NumberOf(term.Cell), term.Sign))], min, max, isAssumed));

    /// <summary>Says that a ratio of two cells is shown, times a factor that is known.</summary>
    internal void Divide(Cell part, Cell whole, decimal ratio, decimal times = 1)
    {
        var shown = new Rounded(ratio);
        _ratios.Add(new RatioClue(NumberOf(part), NumberOf(whole), Math.Max(0, shown.Low) / times, shown.High / times));
    }
}
