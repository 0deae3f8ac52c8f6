using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Coding;
using OBI.Phenomenon.Analysis.Patterns.Explanations;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>Says of each pattern of a state what it is, how sure that is and what became of it.</summary>
internal sealed class PatternComposer
{
    private readonly AnalysisInput _input;
    private readonly ImmutableArray<Period> _periods;
    private readonly ActorSignals _signals;
    private readonly PatternHistory _history;
    private readonly ImmutableArray<int> _patterns;
    private readonly PatternCounts _counts;
    private readonly IReadOnlyDictionary<int, PatternGrowth> _growths;
    private readonly ImmutableArray<ImmutableArray<LabelEvidence>> _labels;
    private readonly ImmutableArray<ImmutableArray<string>> _names;
    private readonly Dictionary<int, string> _ids;
    private readonly long[] _sizes;

    /// <param name="actor">The state.</param>
    /// <param name="input">The analysis.</param>
    /// <param name="periods">All periods up to the one judged.</param>
    /// <param name="signals">The state's signals.</param>
    /// <param name="history">What became of its patterns.</param>
    /// <param name="patterns">The patterns that have signals.</param>
    /// <param name="counts">Their signals.</param>
    /// <param name="growths">The test of growth of those that have one.</param>
    internal PatternComposer(
        ActorScope actor,
        AnalysisInput input,
        ImmutableArray<Period> periods,
        ActorSignals signals,
        PatternHistory history,
        ImmutableArray<int> patterns,
        PatternCounts counts,
        IReadOnlyDictionary<int, PatternGrowth> growths)
    {
        (_input, _periods, _signals, _history, _patterns, _counts, _growths) = (input, periods, signals, history, patterns, counts, growths);
        var labels = new LabelCounts(signals.Table, history.Result.Model.Patterns);
        _sizes = new long[history.Result.Model.Patterns];
        for (var profile = 0; profile < signals.Table.Count; profile++)
        {
            var pattern = history.Result.Assignments[profile].Pattern;
            labels.Add(profile, pattern, signals.Table.Copies(profile));
            if (pattern >= 0)
            {
                _sizes[pattern] += signals.Table.Copies(profile);
            }
        }

        _labels = PatternExplanation.Of(labels, history.Result.Model.SetsApart);
        _names = [.. _labels.Select(evidence => PatternName.Of(evidence))];
        var inOrder = patterns
            .OrderBy(pattern => Alive(pattern).DefaultIfEmpty(periods.Length).First())
            .ThenByDescending(pattern => _sizes[pattern])
            .ThenBy(pattern => string.Join(' ', _names[pattern]), StringComparer.Ordinal)
            .ToList();
        var known = input.Ledger.Of(actor.Code);
        var found = inOrder.Select(pattern => FoundPattern.Of(signals, history.Result, pattern, input.Period.Kind)).ToList();
        var ids = PatternIds.Give(known, found);
        _ids = inOrder.Zip(ids).ToDictionary(pair => pair.First, pair => pair.Second);
        Ledger = known.Record(found.Zip(ids, (pattern, id) => pattern with { Id = id }), FoundPattern.SignalsOf(signals, history.Result, ProfileAssignment.Noise, input.Period.Kind), []);
    }

    /// <summary>What is written of the state now.</summary>
    internal ActorLedger Ledger { get; }

    private int Judged => _periods.Length - 1;

    internal ImmutableArray<PatternFinding> Compose() =>
        [.. _patterns.OrderBy(pattern => _ids[pattern].Length).ThenBy(pattern => _ids[pattern], StringComparer.Ordinal).Select(Finding)];

    private PatternFinding Finding(int pattern) => new()
    {
        Id = _ids[pattern],
        Name = _names[pattern],
        Counts = _counts.Of(pattern),
        Labels = _labels[pattern],
        Modes = PatternModes.Of(_signals.Table, _history.Result.Model, pattern),
        Stability = _history.Result.Stability[pattern],
        Certainty = AssignmentCertainty.Of(Enumerable.Range(0, _signals.Table.Count)
            .Where(profile => _history.Result.Assignments[profile].Pattern == pattern)
            .Select(profile => (_history.Result.Assignments[profile], (long)_signals.Table.Copies(profile)))),
        LifeCycle = LifeCycleOf(pattern),
        Variants = _history.Result.Model.SharesOf(pattern),
    };

    private LifeCycle LifeCycleOf(int pattern)
    {
        var growth = _growths.GetValueOrDefault(pattern);
        var demonstrable = growth is not null && growth.QValue <= _input.Options.FalseDiscoveryRate;
        var events = _history.Events
            .Where(change => change.Sources.Contains(pattern) || change.Targets.Contains(pattern))
            .Where(change => demonstrable || change.Period < Judged || change.Kind is not (LifeCycleKind.Growing or LifeCycleKind.Shrinking))
            .ToList();
        var alive = Alive(pattern).DefaultIfEmpty(Judged).ToList();
        return new LifeCycle(
            Kind(pattern, events, demonstrable),
            _periods[alive[0]],
            _periods[alive[^1]],
            [.. events.Where(change => change.Kind is LifeCycleKind.Splitting or LifeCycleKind.Merging).SelectMany(change => change.Sources.Concat(change.Targets)).Where(other => other != pattern).Select(IdOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            growth,
            [.. events.Select(change => new PatternEvent(change.Kind, _periods[change.Period], Ids(change.Sources), Ids(change.Targets)))]);
    }

    private LifeCycleKind Kind(int pattern, List<TrackedEvent> events, bool demonstrable) =>
        events.LastOrDefault(change => change.Period == Judged && change.Kind is not (LifeCycleKind.Growing or LifeCycleKind.Shrinking)) is { } change ? change.Kind
        : !_history.Alive[pattern, Judged] ? LifeCycleKind.Past
        : !demonstrable ? LifeCycleKind.Stable
        : _history.Growths[pattern, Judged]!.IsGrowth ? LifeCycleKind.Growing
        : _history.Growths[pattern, Judged]!.IsDecline ? LifeCycleKind.Shrinking
        : LifeCycleKind.Stable;

    private IEnumerable<int> Alive(int pattern) => Enumerable.Range(0, _periods.Length).Where(period => _history.Alive[pattern, period]);

    private ImmutableArray<string> Ids(ImmutableArray<int> patterns) => [.. patterns.Select(IdOf).OfType<string>().Order(StringComparer.Ordinal)];

    private string? IdOf(int pattern) => _ids.GetValueOrDefault(pattern);
}
