using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>Which patterns of a model are one pattern that changed its mix.</summary>
/// <remarks>
/// A pattern that changes at once ends where its one heir begins. One that changes slowly is two classes for a while: the later parts from the earlier,
/// which then goes up in it. Both are drifts, and nothing parted or joined.
/// </remarks>
internal static class Succession
{
    /// <summary>The drifts among changes: the period in which the later pattern began, the earlier and the later.</summary>
    internal static List<(int Period, int Earlier, int Later)> Of(IReadOnlyCollection<TrackedEvent> changes)
    {
        var atOnce = changes.Where(change => change.Kind == LifeCycleKind.Drifting).Select(change => (change.Period, change.Sources[0], change.Targets[0]));
        var slow = changes
            .Where(change => change.Kind == LifeCycleKind.Splitting && change.Targets.Length == 2 && change.Targets.Contains(change.Sources[0]))
            .Select(change => (change.Period, Earlier: change.Sources[0], Later: change.Targets.First(target => target != change.Sources[0])))
            .Where(parting => changes.Any(change => change.Kind == LifeCycleKind.Merging
                && change.Period > parting.Period
                && change.Targets is [var heir] && heir == parting.Later
                && change.Sources.Length == 2 && change.Sources.Contains(parting.Earlier) && change.Sources.Contains(heir)));
        return [.. atOnce.Concat(slow).Order()];
    }

    /// <summary>For each pattern the number of the line it belongs to, lines in order of their first patterns.</summary>
    internal static int[] Lines(IReadOnlyCollection<(int Period, int Earlier, int Later)> drifts, int patterns)
    {
        var first = Enumerable.Range(0, patterns).ToArray();
        foreach (var (_, earlier, later) in drifts)
        {
            var (keep, give) = (Math.Min(first[earlier], first[later]), Math.Max(first[earlier], first[later]));
            for (var pattern = 0; pattern < patterns; pattern++)
            {
                first[pattern] = first[pattern] == give ? keep : first[pattern];
            }
        }

        var kept = first.Distinct().Order().ToList();
        return [.. first.Select(pattern => kept.IndexOf(pattern))];
    }
}
