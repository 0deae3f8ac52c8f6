using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Revisions;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Ledgers;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Disclosure.Corrections;

/// <summary>What changed since earlier pictures in the totals that readers hold.</summary>
/// <remarks>
/// What a number gained and lost are numbers of signals too. Their keys name the period and the vintage they are counted from, <c>2025-Q3@41</c>, so that they are weighed
/// as numbers of their own and one that was shown once is known to have been.
/// </remarks>
internal sealed class CorrectionBook
{
    /// <summary>The part of a key that names what was added.</summary>
    internal const string Added = "added";

    /// <summary>The part of a key that names what was taken.</summary>
    internal const string Removed = "removed";

    private readonly PictureMaterial _material;
    private readonly Dictionary<Period, (long Vintage, RevisionTable? Revisions)> _periods;

    internal CorrectionBook(PictureMaterial material)
    {
        _material = material;
        var findings = material.Findings;
        var vintages = material.Ledger.Standing.GroupBy(cell => cell.Key.Period, StringComparer.Ordinal).ToDictionary(cells => cells.Key, cells => cells.Max(cell => cell.Sequence), StringComparer.Ordinal);
        _periods = findings.Periods
            .TakeLast(findings.Options.HistoryPeriods)
            .Where(period => vintages.ContainsKey(period.ToString()))
            .ToDictionary(period => period, period => (vintages[period.ToString()], RevisionsOf(period, vintages[period.ToString()])));
    }

    /// <summary>The periods of this picture that readers hold numbers of, oldest first.</summary>
    internal IReadOnlyList<Period> Periods => [.. _periods.Keys.Order()];

    /// <summary>The total of a scope as it was released last; null when it was not shown.</summary>
    internal PublishedCell? Released(ActorScope scope, Period period) => _material.Ledger.Find(CellBook.Key(scope, Subject.Total, period));

    /// <summary>What changed in a total that was shown; null when none was, or nothing changed.</summary>
    internal Correction? Of(ActorScope scope, Period period)
    {
        if (Released(scope, period) is not { } released)
        {
            return null;
        }

        var now = _material.Findings.Counts[scope, Subject.Total, period];
        var (added, removed) = (Side(scope, period, Added, released.Count.LeftOf(now)), Side(scope, period, Removed, now.LeftOf(released.Count)));
        return added is null && removed is null ? null : new Correction(scope, period, added, removed, CausesOf(scope, period, added, removed));
    }

    /// <summary>
    /// Whether a number of an earlier period is counted by other rules, or under other states, than it was when it was released: beside such a number a new one shows no change of what
    /// was reported.
    /// </summary>
    internal bool IsRedefined(ActorScope scope, Period period) => _periods.TryGetValue(period, out var known)
        && known.Revisions is { } revisions
        && (revisions.Touches(scope, RevisionCause.Recoded) || revisions.Of(scope, RevisionCause.Reattributed) != RevisionCount.None);

    private RevisionTable? RevisionsOf(Period period, long vintage) =>
        _material.Revisions.FirstOrDefault(since => since.Sequence == vintage) is { } since ? new RevisionTable(period, since.Revisions) : null;

    private Cell? Side(ActorScope scope, Period period, string side, Count count) =>
        count.Signals == 0 ? null : new Cell(KeyOf(scope, period, side), count);

    private CellKey KeyOf(ActorScope scope, Period period, string part) => new(
        "signals", scope.Code, Subject.Total.ToString(), string.Create(CultureInfo.InvariantCulture, $"{period}@{_periods[period].Vintage}"), part);

    /// <summary>The causes, when they account for the whole difference; signals that were purged since cannot be accounted for.</summary>
    private ImmutableArray<(RevisionCause Cause, bool IsAdded, Cell Cell)> CausesOf(ActorScope scope, Period period, Cell? added, Cell? removed)
    {
        if (_periods[period].Revisions is not { } revisions)
        {
            return [];
        }

        var causes = Enum.GetValues<RevisionCause>()
            .SelectMany(cause => new[] { (Cause: cause, IsAdded: true, Count: revisions.Added(scope, cause)), (Cause: cause, IsAdded: false, Count: revisions.Removed(scope, cause)) })
            .Where(each => each.Count.Signals > 0)
            .ToArray();
        var net = causes.Sum(each => each.IsAdded ? each.Count.Signals : -each.Count.Signals);
        return net != (added?.Count.Signals ?? 0) - (removed?.Count.Signals ?? 0)
            ? []
            : [.. causes.Select(each => (each.Cause, each.IsAdded, new Cell(KeyOf(scope, period, $"{(each.IsAdded ? Added : Removed)}={each.Cause.ToString().ToLowerInvariant()}"), each.Count)))];
    }
}
