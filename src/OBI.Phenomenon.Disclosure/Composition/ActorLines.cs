using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>Which states have lines of their own, and what the others are together.</summary>
/// <remarks>
/// "Not attributed" is always tried, whatever its size, for it is no state. A state that is hidden is not named anywhere in the picture, its label included.
/// </remarks>
internal sealed class ActorLines
{
    private readonly Analysis.Findings _findings;
    private readonly ImmutableHashSet<StateActor> _hidden;

    internal ActorLines(Analysis.Findings findings, Gate gate)
    {
        _findings = findings;
        var states = findings.Counts.Actors.Where(scope => scope.Actor is { } actor && actor != StateActor.NotAttributed).ToList();
        var shown = states.Where(scope => gate.ShowsActor(TotalOf(scope, findings.Period))).ToList();
        _hidden = [.. states.Except(shown).Select(scope => scope.Actor!.Value)];
        States = [.. shown];
        Scopes = [.. shown.Append(ActorScope.All).Append(ActorScope.Of(StateActor.NotAttributed)).Order()];
    }

    /// <summary>The states with lines of their own.</summary>
    internal ImmutableArray<ActorScope> States { get; }

    /// <summary>All scopes with lines: these states, all signals, and "not attributed".</summary>
    internal ImmutableArray<ActorScope> Scopes { get; }

    /// <summary>How many states have signals in the period but no lines.</summary>
    internal int HiddenInPeriod => _hidden.Count(actor => TotalOf(ActorScope.Of(actor), _findings.Period).Signals > 0);

    /// <summary>The signals of a period that name any hidden state, each once; zero when fewer than two of them were named, for then the line would be one state's.</summary>
    internal Count Others(Period period)
    {
        var sets = _findings.ActorSets.Where(set => set.Period == period && set.Actors.Actors.Any(_hidden.Contains)).ToList();
        return sets.SelectMany(set => set.Actors.Actors).Where(_hidden.Contains).Distinct().Count() >= 2
            ? Count.Sum(sets.Select(set => set.Count))
            : Count.Zero;
    }

    private Count TotalOf(ActorScope scope, Period period) => _findings.Counts[scope, Subject.Total, period];
}
