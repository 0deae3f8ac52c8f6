using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.LifeCycles;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Cli.ProfileFiles;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>What became of an actor's patterns from quarter to quarter.</summary>
/// <param name="First">The first quarter of the file.</param>
/// <param name="Tracked">What became of them; quarters are numbered from the first.</param>
internal sealed record ActorHistory(Period First, PatternHistory Tracked)
{
    /// <summary>Follows patterns.</summary>
    /// <param name="rows">The records, each with a quarter.</param>
    /// <param name="places">The profile of each record, or −1.</param>
    /// <param name="table">The profiles.</param>
    /// <param name="result">The model.</param>
    internal static ActorHistory Of(ImmutableArray<ProfileRow> rows, ImmutableArray<int> places, ProfileTable table, LatentClassResult result)
    {
        var (first, last) = (rows.Min(row => row.Quarter!.Value), rows.Max(row => row.Quarter!.Value));
        var signals = rows.Zip(places).Where(row => row.Second >= 0).Select(row => (row.First.Quarter!.Value.Ordinal - first.Ordinal, row.Second));
        return new ActorHistory(first, LifeCycleTracker.Track(table, result, PeriodSignals.Of(signals, last.Ordinal - first.Ordinal + 1)));
    }

    /// <summary>The events, by the numbers of the clusters.</summary>
    internal ImmutableArray<ClusterEvent> Events(ImmutableArray<int> numbers) =>
    [
        .. Tracked.Events.Select(change => new ClusterEvent(
            change.Kind,
            First.Add(change.Period).ToString(),
            [.. change.Sources.Select(pattern => numbers[pattern]).Order()],
            [.. change.Targets.Select(pattern => numbers[pattern]).Order()],
            change.Kind is LifeCycleKind.Growing or LifeCycleKind.Shrinking ? Tracked.Growths[change.Sources[0], change.Period]?.PValue : null)),
    ];
}
