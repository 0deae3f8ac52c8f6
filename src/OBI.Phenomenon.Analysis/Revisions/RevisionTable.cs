using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Revisions;

/// <summary>By how much the number of signals of a period changed since an earlier point of the ledger, by state and cause.</summary>
public sealed class RevisionTable
{
    private readonly Dictionary<ActorScope, ImmutableSortedDictionary<RevisionCause, RevisionCount>> _changes;

    /// <summary>Adds up the revisions that touch a period.</summary>
    public RevisionTable(Period period, IEnumerable<Revision> revisions)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        Period = period;
        var parts = revisions.SelectMany(revision => PartsOf(revision, period)).ToList();
        _changes = parts
            .GroupBy(part => part.Scope)
            .ToDictionary(
                scope => scope.Key,
                scope => scope.GroupBy(part => part.Cause).ToImmutableSortedDictionary(cause => cause.Key, cause => new RevisionCount(cause.Sum(part => part.Added), cause.Sum(part => part.Removed))));
    }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>The scopes of which something changed, in code order; all comes first.</summary>
    public IEnumerable<ActorScope> Scopes => _changes.Keys.Order();

    /// <summary>What a cause added to and took from the number of signals of a scope.</summary>
    public RevisionCount Of(ActorScope scope, RevisionCause cause) =>
        _changes.TryGetValue(scope, out var causes) && causes.TryGetValue(cause, out var count) ? count : RevisionCount.None;

    private static IEnumerable<(ActorScope Scope, RevisionCause Cause, long Added, long Removed)> PartsOf(Revision revision, Period period)
    {
        var before = ScopesOf(revision.ActorsBefore, revision.StartBefore, period);
        var after = ScopesOf(revision.ActorsAfter, revision.StartAfter, period);

        // What counts in a scope before and after, such as a signal that is graded otherwise, changes nothing there.
        return after.Except(before).Select(scope => (scope, revision.Cause, revision.Signals, 0L))
            .Concat(before.Except(after).Select(scope => (scope, revision.Cause, 0L, revision.Signals)));
    }

    private static List<ActorScope> ScopesOf(Model.Signals.ActorSet? actors, ImpreciseDate? start, Period period) =>
        actors is not null && start is { } date && period.Contains(date) ? [ActorScope.All, .. actors.Actors.Select(ActorScope.Of)] : [];
}
