using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Revisions;

/// <summary>By how much the number of signals of a period changed since an earlier point of the ledger, by state and cause.</summary>
public sealed class RevisionTable
{
    private readonly ILookup<(ActorScope Scope, RevisionCause Cause), Part> _parts;
    private readonly ImmutableHashSet<(ActorScope Scope, RevisionCause Cause)> _touched;

    /// <summary>Adds up the revisions that touch a period.</summary>
    public RevisionTable(Period period, IEnumerable<Revision> revisions)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        Period = period;
        var all = revisions.ToList();
        _parts = all.SelectMany(revision => PartsOf(revision, period)).ToLookup(part => (part.Scope, part.Cause));
        _touched = [.. all.SelectMany(revision => Before(revision, period).Concat(After(revision, period)).Select(scope => (scope, revision.Cause)))];
    }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>The scopes of which something changed, in code order; all comes first.</summary>
    public IEnumerable<ActorScope> Scopes => _parts.Select(parts => parts.Key.Scope).Distinct().Order();

    /// <summary>What a cause added to and took from the number of signals of a scope.</summary>
    public RevisionCount Of(ActorScope scope, RevisionCause cause) => new(Added(scope, cause).Signals, Removed(scope, cause).Signals);

    /// <summary>The signals that came to count in a scope by a cause, each taken for an incident of its own.</summary>
    public Count Added(ActorScope scope, RevisionCause cause) => CountOf(_parts[(scope, cause)], part => part.Added);

    /// <summary>The signals that ceased to count in a scope by a cause.</summary>
    public Count Removed(ActorScope scope, RevisionCause cause) => CountOf(_parts[(scope, cause)], part => part.Removed);

    /// <summary>Whether a cause reached any signal of a scope, also one that counts there as it did, such as one that is coded otherwise.</summary>
    public bool Touches(ActorScope scope, RevisionCause cause) => _touched.Contains((scope, cause));

    private static Count CountOf(IEnumerable<Part> parts, Func<Part, long> signals) => new(parts
        .GroupBy(part => part.Source, StringComparer.Ordinal)
        .Select(source => (source.Key, Signals: source.Sum(signals)))
        .Select(source => new SourceCount(source.Key, source.Signals, source.Signals, source.Signals)));

    private static IEnumerable<Part> PartsOf(Revision revision, Period period)
    {
        var (before, after) = (Before(revision, period), After(revision, period));

        // What counts in a scope before and after, such as a signal that is graded otherwise, changes nothing there.
        return after.Except(before).Select(scope => new Part(scope, revision.Cause, revision.Source, revision.Signals, 0L))
            .Concat(before.Except(after).Select(scope => new Part(scope, revision.Cause, revision.Source, 0L, revision.Signals)));
    }

    private static List<ActorScope> Before(Revision revision, Period period) => ScopesOf(revision.ActorsBefore, revision.StartBefore, period);

    private static List<ActorScope> After(Revision revision, Period period) => ScopesOf(revision.ActorsAfter, revision.StartAfter, period);

    private static List<ActorScope> ScopesOf(Model.Signals.ActorSet? actors, ImpreciseDate? start, Period period) =>
        actors is not null && start is { } date && period.Contains(date) ? [ActorScope.All, .. actors.Actors.Select(ActorScope.Of)] : [];

    private readonly record struct Part(ActorScope Scope, RevisionCause Cause, string Source, long Added, long Removed);
}
