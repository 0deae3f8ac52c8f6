using System.Collections.Frozen;
using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>Counts by scope, subject and period; what is not in it was not reported.</summary>
public sealed class CountTable
{
    private readonly FrozenDictionary<(ActorScope, Subject, Period), Count> _counts;

    internal CountTable(ImmutableArray<CellCount> cells)
    {
        Cells = cells;
        Actors = [.. cells.Select(cell => cell.Actor).Distinct().Order()];
        _counts = cells.ToFrozenDictionary(cell => (cell.Actor, cell.Subject, cell.Period), cell => cell.Count);
    }

    /// <summary>Every cell that is not zero, by scope, by facet and code, and by period.</summary>
    public ImmutableArray<CellCount> Cells { get; }

    /// <summary>Every scope with a count, in code order; all comes first.</summary>
    public ImmutableArray<ActorScope> Actors { get; }

    /// <summary>The count of a cell; zero when nothing was reported.</summary>
    public Count this[ActorScope actor, Subject subject, Period period] =>
        _counts.TryGetValue((actor, subject, period), out var count) ? count : Count.Zero;
}
