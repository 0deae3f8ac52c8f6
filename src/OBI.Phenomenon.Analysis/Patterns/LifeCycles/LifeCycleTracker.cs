using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>Follows the patterns of one state through the periods of one pooled model.</summary>
public sealed class LifeCycleTracker
{
    /// <summary>A pattern that comes back after this many periods was gone.</summary>
    private const int LeastAbsence = 2;

    private readonly ModelledSignals _signals;
    private readonly bool[,] _alive;
    private readonly Kinship _kinship;
    private readonly ImmutableArray<TrackedEvent> _changes;

    private LifeCycleTracker(ModelledSignals signals)
    {
        _signals = signals;
        _alive = Presence.Of(signals);
        _kinship = new Kinship(signals);
        _changes = [.. Enumerable.Range(1, Math.Max(0, signals.Periods - 1)).SelectMany(ChangesAt)];
    }

    /// <summary>Follows the patterns.</summary>
    /// <param name="table">The profiles the model was made of.</param>
    /// <param name="result">The model.</param>
    /// <param name="signals">The signals of each period.</param>
    public static PatternHistory Track(ProfileTable table, LatentClassResult result, PeriodSignals signals)
    {
        var tracker = new LifeCycleTracker(new ModelledSignals(table, result, signals));
        var drifts = Succession.Of(tracker._changes);
        if (drifts.Count == 0)
        {
            return tracker.History(result, []);
        }

        var lines = Succession.Lines(drifts, result.Model.Patterns);
        var joined = result.Join(table, [.. lines]);
        return new LifeCycleTracker(new ModelledSignals(table, joined, signals)).History(
            joined,
            drifts.Select(drift => new TrackedEvent(LifeCycleKind.Drifting, drift.Period, [lines[drift.Earlier]], [lines[drift.Later]])));
    }

    private PatternHistory History(LatentClassResult result, IEnumerable<TrackedEvent> drifts)
    {
        var growths = new GrowthTest?[_signals.Model.Patterns, _signals.Periods];
        for (var pattern = 0; pattern < _signals.Model.Patterns; pattern++)
        {
            var acts = _signals.ActsOf(pattern);
            for (var period = GrowthTest.FewestBefore; period < _signals.Periods; period++)
            {
                var first = UnbrokenSince(pattern, period);
                growths[pattern, period] = period - first >= GrowthTest.FewestBefore ? GrowthTest.Of(acts, _signals.Signals.Suppliers, period, first) : null;
            }
        }

        return new PatternHistory(
            result,
            _alive,
            [.. _changes.Concat(drifts).Concat(Episodes(growths)).OrderBy(change => change.Period).ThenBy(change => change.Kind).ThenBy(change => change.Sources.Concat(change.Targets).First())],
            growths);
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

    /// <summary>The first of the periods that a pattern is compared with: since then it was alive all the time, and neither parted nor was joined.</summary>
    private int UnbrokenSince(int pattern, int period)
    {
        var first = period;
        while (_alive[pattern, first] && first > 0 && period - first < GrowthTest.MostBefore && _alive[pattern, first - 1]
            && !_changes.Any(change => change.Period == first && (change.Sources.Contains(pattern) || change.Targets.Contains(pattern))))
        {
            first--;
        }

        return first;
    }

    /// <summary>Growth and decline, each once: as long as a period before a step is compared with, the step is seen again.</summary>
    private static IEnumerable<TrackedEvent> Episodes(GrowthTest?[,] growths)
    {
        for (var pattern = 0; pattern < growths.GetLength(0); pattern++)
        {
            var seen = new Dictionary<LifeCycleKind, int>();
            for (var period = 0; period < growths.GetLength(1); period++)
            {
                if (growths[pattern, period] is not { } test || !(test.IsGrowth || test.IsDecline))
                {
                    continue;
                }

                var kind = test.IsGrowth ? LifeCycleKind.Growing : LifeCycleKind.Shrinking;
                if (period - seen.GetValueOrDefault(kind, -GrowthTest.MostBefore - 1) > GrowthTest.MostBefore)
                {
                    yield return new TrackedEvent(kind, period, [pattern], [pattern]);
                }

                seen[kind] = period;
            }
        }
    }
}
