using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Explanations;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns;

/// <summary>Says of each pattern of a state what it is, how sure that is and what became of it.</summary>
internal sealed class PatternComposer
{
    private readonly AnalysisInput _input;
    private readonly ImmutableArray<Period> _periods;
    private readonly CountedSignals _counted;
    private readonly PatternHistory _history;
    private readonly PatternIdentities _ids;
    private readonly PatternCounts _counts;
    private readonly IReadOnlyDictionary<int, PatternGrowth> _growths;
    private readonly ImmutableArray<ImmutableArray<LabelEvidence>> _labels;
    private readonly ILookup<int, (ProfileAssignment Assignment, long Signals)> _members;

    /// <param name="input">The analysis.</param>
    /// <param name="periods">All periods up to the one judged.</param>
    /// <param name="counted">The state's signals, and the patterns they count under.</param>
    /// <param name="history">What became of the patterns.</param>
    /// <param name="ids">Their ids.</param>
    /// <param name="counts">Their signals.</param>
    /// <param name="growths">The test of growth of those that have one.</param>
    internal PatternComposer(
        AnalysisInput input,
        ImmutableArray<Period> periods,
        CountedSignals counted,
        PatternHistory history,
        PatternIdentities ids,
        PatternCounts counts,
        IReadOnlyDictionary<int, PatternGrowth> growths)
    {
        (_input, _periods, _counted, _history, _ids, _counts, _growths) = (input, periods, counted, history, ids, counts, growths);
        var labels = new LabelCounts(counted.Signals.Table, counted.Patterns);
        var profiles = counted.ByProfile.ToList();
        foreach (var (place, pattern, signals) in profiles)
        {
            labels.Add(place, pattern < counted.Patterns ? pattern : CountedSignals.Noise, signals);
        }

        _labels = PatternExplanation.Of(labels, history.Result.Model.SetsApart);
        _members = profiles.Where(profile => profile.Pattern >= 0 && profile.Pattern < counted.Patterns).ToLookup(profile => profile.Pattern, profile => (AssignmentTo(profile.Pattern, profile.Place), profile.Signals));
    }

    private int Judged => _periods.Length - 1;

    /// <summary>The patterns that signals count under, in order of id.</summary>
    internal ImmutableArray<PatternFinding> Compose() =>
        [.. _members.Select(members => members.Key).OrderBy(pattern => _ids[pattern]!.Length).ThenBy(pattern => _ids[pattern], StringComparer.Ordinal).Select(Finding)];

    private PatternFinding Finding(int pattern) => new()
    {
        Id = _ids[pattern]!,
        Name = PatternName.Of(_labels[pattern]),
        Counts = _counts.Of(pattern),
        Labels = _labels[pattern],
        Modes = PatternModes.Of(_counted.Signals.Table, _history.Result.Model, pattern),
        Stability = _history.Result.Stability[pattern],
        Certainty = AssignmentCertainty.Of(_members[pattern]),
        LifeCycle = LifeCycleOf(pattern),
        Variants = _history.Result.Model.SharesOf(pattern),
    };

    /// <summary>Where a profile belongs, or how likely that is of the pattern it counts under because it was released so.</summary>
    private ProfileAssignment AssignmentTo(int pattern, int place) => _history.Result.Assignments[place] is var assignment && assignment.Pattern == pattern
        ? assignment
        : assignment with { Pattern = (short)pattern, Probability = _history.Result.Model.ProbabilityOf(pattern, _counted.Signals.Table, place) };

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
            [.. events.Where(change => change.Kind is LifeCycleKind.Splitting or LifeCycleKind.Merging).SelectMany(change => change.Sources.Concat(change.Targets)).Where(other => other != pattern).Select(other => _ids[other]).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
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

    private ImmutableArray<string> Ids(ImmutableArray<int> patterns) => [.. patterns.Select(other => _ids[other]).OfType<string>().Order(StringComparer.Ordinal)];
}
