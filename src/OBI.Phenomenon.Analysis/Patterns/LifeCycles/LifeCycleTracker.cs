using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>Follows the patterns of one state through the periods of one pooled model.</summary>
public sealed class LifeCycleTracker
{
    /// <summary>A pattern that comes back after this many periods was gone.</summary>
    private const int LeastAbsence = 2;

    private readonly PeriodSignals _signals;
    private readonly bool[,] _alive;
    private readonly Kinship _kinship;

    private LifeCycleTracker(PeriodSignals signals)
    {
        _signals = signals;
        var counts = signals.Counts();
        _alive = Presence.Of(signals, counts);
        _kinship = new Kinship(signals, counts);
    }

    /// <summary>Follows the patterns.</summary>
    /// <param name="signals">Their signals.</param>
    /// <param name="acts">Acts of reporting of each pattern, by supplier and period.</param>
    /// <param name="suppliers">The suppliers, in the same order.</param>
    public static PatternHistory Track(PeriodSignals signals, IReadOnlyList<long[,]> acts, IReadOnlyList<ReportingHistory> suppliers)
    {
        var tracker = new LifeCycleTracker(signals);
        var changes = Enumerable.Range(1, Math.Max(0, signals.Periods - 1)).SelectMany(tracker.ChangesAt).ToList();
        var growths = new GrowthTest?[signals.Model.Patterns, signals.Periods];
        for (var pattern = 0; pattern < signals.Model.Patterns; pattern++)
        {
            for (var period = GrowthTest.Before; period < signals.Periods; period++)
            {
                growths[pattern, period] = tracker.IsUnbroken(changes, pattern, period) ? GrowthTest.Of(acts[pattern], suppliers, period) : null;
            }
        }

        return new PatternHistory(
            tracker._alive,
            [.. changes.Concat(Episodes(growths, signals)).OrderBy(change => change.Period).ThenBy(change => change.Kind).ThenBy(change => change.Sources.Concat(change.Targets).First())],
            growths);
    }

    /// <summary>Follows the patterns of a file that does not say who reported: its signals are its only exposure.</summary>
    public static PatternHistory Track(PeriodSignals signals)
    {
        var counts = signals.Counts();
        var all = Enumerable.Range(0, signals.Periods).Select(period => Enumerable.Range(0, signals.Model.Patterns + 1).Sum(row => counts[row, period])).ToImmutableArray();
        var acts = Enumerable.Range(0, signals.Model.Patterns).Select(pattern =>
        {
            var ofPattern = new long[1, signals.Periods];
            for (var period = 0; period < signals.Periods; period++)
            {
                ofPattern[0, period] = counts[pattern, period];
            }

            return ofPattern;
        });
        return Track(signals, [.. acts], [new ReportingHistory([.. all.Select(_ => 1.0)], all, 1)]);
    }

    private IEnumerable<TrackedEvent> ChangesAt(int period)
    {
        var patterns = Enumerable.Range(0, _signals.Model.Patterns).ToList();
        var born = patterns.Where(pattern => _alive[pattern, period] && !_alive[pattern, period - 1]).ToList();
        var births = born.Where(pattern => LastAlive(pattern, period) < 0).ToImmutableArray();
        foreach (var back in born.Except(births).Where(pattern => period - LastAlive(pattern, period) > LeastAbsence))
        {
            yield return new TrackedEvent(LifeCycleKind.Recurring, period, [back], [back]);
        }

        var transition = new Transition(
            _kinship,
            period,
            [.. patterns.Where(pattern => _alive[pattern, period] && _alive[pattern, period - 1])],
            [.. patterns.Where(pattern => !_alive[pattern, period] && _alive[pattern, period - 1])],
            births);
        foreach (var change in transition.Events())
        {
            yield return change;
        }
    }

    private int LastAlive(int pattern, int before)
    {
        var period = before - 1;
        while (period >= 0 && !_alive[pattern, period])
        {
            period--;
        }

        return period;
    }

    /// <summary>Whether a pattern was alive all the time that is compared, and neither parted nor was joined: what came of that is no growth.</summary>
    private bool IsUnbroken(List<TrackedEvent> changes, int pattern, int period) =>
        Enumerable.Range(period - GrowthTest.Before, GrowthTest.Before + 1).All(at => _alive[pattern, at])
        && !changes.Any(change => change.Period > period - GrowthTest.Before && change.Period <= period && (change.Sources.Contains(pattern) || change.Targets.Contains(pattern)));

    private static IEnumerable<TrackedEvent> Episodes(GrowthTest?[,] growths, PeriodSignals signals)
    {
        for (var pattern = 0; pattern < signals.Model.Patterns; pattern++)
        {
            var before = LifeCycleKind.Stable;
            for (var period = 0; period < signals.Periods; period++)
            {
                var kind = growths[pattern, period] is { } test && test.IsGrowth ? LifeCycleKind.Growing
                    : growths[pattern, period] is { } other && other.IsDecline ? LifeCycleKind.Shrinking
                    : LifeCycleKind.Stable;
                if (kind != LifeCycleKind.Stable && kind != before)
                {
                    yield return new TrackedEvent(kind, period, [pattern], [pattern]);
                }

                before = kind;
            }
        }
    }
}
