using OBI.Phenomenon.Audit.Cells;

namespace OBI.Phenomenon.Audit.Solving;

/// <summary>Draws conclusions one relation at a time until nothing follows any more: in whole numbers, what each cell can be given the bounds of the others.</summary>
internal sealed class Propagation
{
    /// <summary>Bounds that creep up by one may do so for ever; by then the solver is the better means, and bounds stay true wherever one stops.</summary>
    private const int PatiencePerRule = 400;

    private readonly AttackSystem _system;
    private readonly Bound[] _bounds;
    private readonly List<int>[] _rulesOf;
    private readonly bool[] _isActive;
    private readonly bool[] _isWaiting;
    private readonly Queue<int> _waiting = new();
    private readonly Stack<(int Cell, Bound Before)> _trail = new();

    /// <summary>Begins with what was read.</summary>
    internal Propagation(AttackSystem system)
    {
        _system = system;
        _bounds = [.. system.Bounds];
        _rulesOf = [.. Enumerable.Range(0, _bounds.Length).Select(_ => new List<int>())];
        var rules = system.Relations.Count + system.Ratios.Count;
        (_isActive, _isWaiting) = (new bool[rules], new bool[rules]);
        foreach (var (number, relation) in system.Relations.Index())
        {
            foreach (var (cell, _) in relation.Terms)
            {
                _rulesOf[cell].Add(number);
            }
        }

        foreach (var (number, clue) in system.Ratios.Index())
        {
            _rulesOf[clue.Part].Add(system.Relations.Count + number);
            _rulesOf[clue.Whole].Add(system.Relations.Count + number);
        }
    }

    /// <summary>What is known of each cell by now.</summary>
    internal IReadOnlyList<Bound> Bounds => _bounds;

    /// <summary>Whether a relation is in force.</summary>
    internal bool IsActive(int relation) => _isActive[relation];

    /// <summary>Draws all conclusions from what is known for certain.</summary>
    /// <returns>The cells that cannot all have values, if there are any.</returns>
    internal IReadOnlyList<int> Conclude()
    {
        for (var rule = 0; rule < _isActive.Length; rule++)
        {
            if (rule >= _system.Relations.Count || !_system.Relations[rule].IsAssumed)
            {
                Activate(rule);
            }
        }

        return Settle() is { } broken ? CellsOf(broken) : [];
    }

    /// <summary>Takes on what is assumed, one relation after the other, except where it contradicts what is known by then.</summary>
    internal void Assume()
    {
        foreach (var (number, _) in _system.Relations.Index().Where(relation => relation.Item.IsAssumed))
        {
            _trail.Clear();
            Activate(number);
            if (Settle() is not null)
            {
                _isActive[number] = false;
                while (_trail.TryPop(out var change))
                {
                    _bounds[change.Cell] = change.Before;
                }
            }
        }
    }

    private void Activate(int rule)
    {
        _isActive[rule] = true;
        Wait(rule);
    }

    private void Wait(int rule)
    {
        if (_isActive[rule] && !_isWaiting[rule])
        {
            _isWaiting[rule] = true;
            _waiting.Enqueue(rule);
        }
    }

    /// <summary>Applies rules until none has anything to say; gives the rule that cannot be fulfilled, if there is one.</summary>
    private int? Settle()
    {
        var patience = (long)PatiencePerRule * _isActive.Length;
        int? broken = null;
        while (_waiting.TryDequeue(out var rule))
        {
            _isWaiting[rule] = false;
            if (broken is null && patience-- > 0 && !Apply(rule))
            {
                broken = rule;
            }
        }

        return broken;
    }

    private IReadOnlyList<int> CellsOf(int rule) => rule < _system.Relations.Count
        ? [.. _system.Relations[rule].Terms.Select(term => term.Cell)]
        : [_system.Ratios[rule - _system.Relations.Count].Part, _system.Ratios[rule - _system.Relations.Count].Whole];

    private bool Apply(int rule) => rule < _system.Relations.Count ? Apply(_system.Relations[rule]) : Apply(_system.Ratios[rule - _system.Relations.Count]);

    private bool Apply(Relation relation)
    {
        var sum = RangeOf(relation, _bounds);
        foreach (var (cell, sign) in relation.Terms)
        {
            var others = sum.Without(_bounds[cell], sign);
            var (low, high) = (relation.Min - others.Max, relation.Max - others.Min);
            low = relation.Min <= -Bound.Open || others.IsOpenAbove ? -Bound.Open : low;
            high = relation.Max >= Bound.Open || others.IsOpenBelow ? Bound.Open : high;
            var before = _bounds[cell];
            if (!Narrow(cell, sign > 0 ? low : -high, sign > 0 ? high : -low))
            {
                return false;
            }

            sum = before == _bounds[cell] ? sum : RangeOf(relation, _bounds);
        }

        return true;
    }

    private bool Apply(RatioClue clue)
    {
        var (part, whole) = RatioReading.Of(_bounds[clue.Part], _bounds[clue.Whole], clue.Low, clue.High);
        return Narrow(clue.Part, part.Lower, part.Upper) && Narrow(clue.Whole, whole.Lower, whole.Upper);
    }

    private bool Narrow(int cell, long lower, long upper)
    {
        var narrowed = _bounds[cell].And(lower, upper);
        if (narrowed != _bounds[cell])
        {
            _trail.Push((cell, _bounds[cell]));
            _bounds[cell] = narrowed;
            _rulesOf[cell].ForEach(Wait);
        }

        return !narrowed.IsEmpty;
    }

    /// <summary>What a relation's sum can be.</summary>
    internal static SumRange RangeOf(Relation relation, IReadOnlyList<Bound> bounds)
    {
        var range = default(SumRange);
        foreach (var (cell, sign) in relation.Terms)
        {
            range = range.With(bounds[cell], sign);
        }

        return range;
    }
}
