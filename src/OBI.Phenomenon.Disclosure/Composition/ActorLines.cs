using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;
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

    private ActorLines(Analysis.Findings findings, Func<Count, bool> passes)
    {
        _findings = findings;
        var states = findings.Counts.Actors.Where(scope => scope.Actor is { } actor && actor != StateActor.NotAttributed).ToList();
        var shown = states.Where(scope => passes(TotalOf(scope, findings.Period))).ToList();
        _hidden = [.. states.Except(shown).Select(scope => scope.Actor!.Value)];
        States = [.. shown];
        Scopes = [.. shown.Append(ActorScope.All).Append(ActorScope.Of(StateActor.NotAttributed)).Order()];
    }

    /// <summary>Those of the released edition.</summary>
    internal static ActorLines Released(Analysis.Findings findings, PrimaryRules rules) => new(findings, rules.PassActor);

    /// <summary>Those of the internal edition: every state's.</summary>
    internal static ActorLines Internal(Analysis.Findings findings) => new(findings, _ => true);

    /// <summary>The states with lines of their own.</summary>
    internal ImmutableArray<ActorScope> States { get; }

    /// <summary>All scopes with lines: these states, all signals, and "not attributed".</summary>
    internal ImmutableArray<ActorScope> Scopes { get; }

    /// <summary>How many states have signals in the period but no lines.</summary>
    internal int HiddenInPeriod => _hidden.Count(actor => TotalOf(ActorScope.Of(actor), _findings.Period).Signals > 0);

    /// <summary>How many states without lines the signals of a period name; when it is one, their number would be that state's.</summary>
    internal int HiddenIn(Period period) => SetsOf(period).SelectMany(set => set.Actors.Actors).Where(_hidden.Contains).Distinct().Count();

    /// <summary>The signals of a period that name any state without lines, each once.</summary>
    internal Count Others(Period period) => Count.Sum(SetsOf(period).Select(set => set.Count));

    private IEnumerable<ActorSetCount> SetsOf(Period period) =>
        _findings.ActorSets.Where(set => set.Period == period && set.Actors.Actors.Any(_hidden.Contains));

    private Count TotalOf(ActorScope scope, Period period) => _findings.Counts[scope, Subject.Total, period];
}
