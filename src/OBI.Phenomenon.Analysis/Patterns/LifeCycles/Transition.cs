using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>What happened between two periods: who came out of whom, and who went up in whom.</summary>
/// <remarks>
/// The rules of MONIC (Spiliopoulou and others 2006). Patterns are kin when one carries on half of the other's fields, or half of its signals would have been the
/// other's. Those that end where others begin are looked at first, two that end or begin together also as one; then those that live on.
/// </remarks>
internal sealed class Transition
{
    private readonly Kinship _kinship;
    private readonly int _period;
    private readonly ImmutableArray<int> _living;
    private readonly ImmutableArray<int> _deaths;
    private readonly ImmutableArray<int> _births;
    private readonly HashSet<(int Death, int Birth)> _kin = [];

    /// <param name="kinship">How alike patterns are.</param>
    /// <param name="period">The second of the two periods.</param>
    /// <param name="living">Patterns alive in both.</param>
    /// <param name="deaths">Patterns alive in the first only.</param>
    /// <param name="births">Patterns alive in the second for the first time.</param>
    internal Transition(Kinship kinship, int period, ImmutableArray<int> living, ImmutableArray<int> deaths, ImmutableArray<int> births)
    {
        (_kinship, _period, _living, _deaths, _births) = (kinship, period, living, deaths, births);
        foreach (var birth in births)
        {
            _kin.UnionWith(Relatives(birth, deaths).Select(death => (death, birth)));
        }

        foreach (var death in deaths)
        {
            _kin.UnionWith(Relatives(death, births).Select(birth => (death, birth)));
        }

        while (_kin.Where(IsTangled).ToList() is { Count: > 0 } tangled)
        {
            _kin.Remove(tangled.MaxBy(pair => (kinship.Distance([pair.Death], [pair.Birth]), pair)));
        }
    }

    /// <summary>What happened, by kind and pattern.</summary>
    internal IEnumerable<TrackedEvent> Events()
    {
        foreach (var death in _deaths)
        {
            var heirs = _births.Where(birth => _kin.Contains((death, birth))).ToImmutableArray();
            if (heirs.Length > 1)
            {
                yield return new TrackedEvent(LifeCycleKind.Splitting, _period, [death], heirs);
            }
            else if (heirs.Length == 0)
            {
                yield return Survivor(death) is >= 0 and var heir
                    ? new TrackedEvent(LifeCycleKind.Merging, _period, Ordered(death, heir), [heir])
                    : new TrackedEvent(LifeCycleKind.Vanished, _period, [death], []);
            }
        }

        foreach (var birth in _births)
        {
            var sources = _deaths.Where(death => _kin.Contains((death, birth))).ToImmutableArray();
            if (sources.Length > 1)
            {
                yield return new TrackedEvent(LifeCycleKind.Merging, _period, sources, [birth]);
            }
            else if (sources.Length == 1 && _kin.Count(pair => pair.Death == sources[0]) == 1)
            {
                yield return new TrackedEvent(LifeCycleKind.Drifting, _period, sources, [birth]);
            }
            else if (sources.Length == 0)
            {
                yield return Survivor(birth) is >= 0 and var source
                    ? new TrackedEvent(LifeCycleKind.Splitting, _period, [source], Ordered(source, birth))
                    : new TrackedEvent(LifeCycleKind.Emerging, _period, [], [birth]);
            }
        }
    }

    private static ImmutableArray<int> Ordered(int left, int right) => [Math.Min(left, right), Math.Max(left, right)];

    /// <summary>The one or two candidates that a pattern is most like, taken together, and carries on; or the one that its signals would be in.</summary>
    private int[] Relatives(int pattern, ImmutableArray<int> candidates)
    {
        var groups = candidates.Select(candidate => new[] { candidate })
            .Concat(candidates.SelectMany(left => candidates.Where(right => right > left).Select(right => new[] { left, right })));
        return Nearest(pattern, groups)
            ?? (_kinship.Belongs(pattern, [.. candidates, .. _living]) is >= 0 and var one && candidates.Contains(one) ? [one] : []);
    }

    /// <summary>The pattern that lives on and that one came out of or goes up in, or -1.</summary>
    private int Survivor(int pattern) =>
        Nearest(pattern, _living.Select(candidate => new[] { candidate }))?[0] ?? _kinship.Belongs(pattern, _living);

    private int[]? Nearest(int pattern, IEnumerable<int[]> groups) =>
        groups.Where(group => _kinship.CarriesOn(group, [pattern])).MinBy(group => _kinship.Distance(group, [pattern]));

    /// <summary>Whether both have other kin too: then nothing parted and nothing joined.</summary>
    private bool IsTangled((int Death, int Birth) pair) =>
        _kin.Any(other => other.Death == pair.Death && other.Birth != pair.Birth) && _kin.Any(other => other.Birth == pair.Birth && other.Death != pair.Death);
}
