using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>The model of one actor's records, and where they belong.</summary>
/// <param name="Actor">Whose records; null in a file without actors.</param>
/// <param name="Rows">The records, in the order of the file.</param>
/// <param name="Places">The profile of each record, or −1 when none of its fields was observed.</param>
/// <param name="Table">The profiles; null when no field of any record was observed, as is <paramref name="Result"/> then.</param>
/// <param name="Result">The model.</param>
/// <param name="History">What became of its patterns; null in a file without quarters.</param>
/// <param name="Numbers">The number of the cluster of each pattern of the model.</param>
/// <param name="Modelled">Where the model puts each record.</param>
/// <param name="Known">The actor's model of an earlier run, if there is one.</param>
internal sealed record ActorFit(
    string? Actor,
    ImmutableArray<ProfileRow> Rows,
    ImmutableArray<int> Places,
    ProfileTable? Table,
    LatentClassResult? Result,
    ActorHistory? History,
    ImmutableArray<int> Numbers,
    ImmutableArray<RecordCluster> Modelled,
    ActorModel? Known)
{
    /// <summary>Where each record belongs: where it was put before, else where the model puts it.</summary>
    internal ImmutableArray<RecordCluster> Records { get; } = Kept(Modelled, Known);

    /// <summary>Records that the model would put elsewhere than where they were put before.</summary>
    internal IEnumerable<MovedRecord> Moved =>
        Records.Zip(Modelled).Where(record => record.First.Cluster != record.Second.Cluster).Select(record => new MovedRecord(record.First.Id, record.First.Cluster, record.Second.Cluster));

    /// <summary>Finds the model of an actor.</summary>
    /// <param name="actor">Whose records; null in a file without actors.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="rows">The actor's records.</param>
    /// <param name="choices">How to look for it; asked for more classes than there are different records, it looks for as many as these.</param>
    /// <param name="known">The actor's model of an earlier run, if there is one.</param>
    /// <param name="numbers">Gives clusters their numbers.</param>
    internal static ActorFit Of(string? actor, ProfileColumns columns, ImmutableArray<ProfileRow> rows, ClusterChoices choices, ActorModel? known, ClusterNumbers numbers)
    {
        var profiles = ActorTable.Of(columns, rows, choices.Text);
        if (profiles.Table is not { } table)
        {
            return new ActorFit(actor, rows, profiles.Places, null, null, null, [], [.. rows.Select(row => Placed(row, null, []))], known);
        }

        var result = LatentClassAnalysis.Fit(table, choices.Model with { Classes = choices.Model.Classes is { } asked ? Math.Min(asked, table.Count) : null });
        var history = columns.Quarter < 0 ? null : ActorHistory.Of(rows, profiles.Places, table, result);
        result = history?.Tracked.Result ?? result;
        var members = Enumerable.Range(0, result.Model.Patterns).Select(_ => new List<string>()).ToArray();
        foreach (var (row, place) in rows.Zip(profiles.Places).Where(row => row.Second >= 0 && result.Assignments[row.Second].Pattern >= 0))
        {
            members[result.Assignments[place].Pattern].Add(row.Id);
        }

        var given = numbers.Give(known is null ? [] : KnownCluster.Of(known), table, result.Model, members);
        return new ActorFit(
            actor,
            rows,
            profiles.Places,
            table,
            result,
            history,
            given,
            [.. rows.Zip(profiles.Places, (row, place) => Placed(row, place < 0 ? null : result.Assignments[place], given))],
            known);
    }

    private static RecordCluster Placed(ProfileRow row, ProfileAssignment? assignment, ImmutableArray<int> numbers) => assignment is not { } found
        ? new RecordCluster(row.Id, RecordCluster.None, null, ClusterStatus.Insufficient)
        : new RecordCluster(
            row.Id,
            found.Pattern < 0 ? RecordCluster.None : numbers[found.Pattern],
            Math.Round(found.Probability, 6),
            found.Status switch
            {
                AssignmentStatus.Assigned => ClusterStatus.Assigned,
                AssignmentStatus.Doubtful => ClusterStatus.Doubtful,
                _ => ClusterStatus.Noise,
            });

    /// <summary>A record of which nothing was observed before was not put anywhere.</summary>
    private static ImmutableArray<RecordCluster> Kept(ImmutableArray<RecordCluster> modelled, ActorModel? known)
    {
        var before = known?.Assignments.Where(record => record.Status != ClusterStatus.Insufficient).ToDictionary(record => record.Id, StringComparer.Ordinal) ?? [];
        return [.. modelled.Select(record => before.GetValueOrDefault(record.Id, record))];
    }
}
