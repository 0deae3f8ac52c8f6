using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>The model of one actor's records, and where it puts them.</summary>
/// <param name="Actor">Whose records; null in a file without actors.</param>
/// <param name="Rows">The records, in the order of the file.</param>
/// <param name="Places">The profile of each record, or −1 when none of its fields was observed.</param>
/// <param name="Table">The profiles; null when no field of any record was observed, as is <paramref name="Result"/> then.</param>
/// <param name="Result">The model.</param>
/// <param name="Numbers">The number of the cluster of each pattern of the model.</param>
/// <param name="Records">Where each record belongs.</param>
internal sealed record ActorFit(
    string? Actor,
    ImmutableArray<ProfileRow> Rows,
    ImmutableArray<int> Places,
    ProfileTable? Table,
    LatentClassResult? Result,
    ImmutableArray<int> Numbers,
    ImmutableArray<RecordCluster> Records)
{
    /// <summary>Finds the model of an actor.</summary>
    /// <param name="actor">Whose records; null in a file without actors.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="rows">The actor's records.</param>
    /// <param name="options">How to look for it; asked for more classes than there are different records, it looks for as many as these.</param>
    /// <param name="text">The name of the column of words, or null.</param>
    /// <param name="given">How many numbers were given to clusters before.</param>
    internal static ActorFit Of(string? actor, ProfileColumns columns, ImmutableArray<ProfileRow> rows, LatentClassOptions options, string? text, int given)
    {
        var profiles = ActorTable.Of(columns, rows, text);
        if (profiles.Table is not { } table)
        {
            return new ActorFit(actor, rows, profiles.Places, null, null, [], [.. rows.Select(Insufficient)]);
        }

        var result = LatentClassAnalysis.Fit(table, options with { Classes = options.Classes is { } asked ? Math.Min(asked, table.Count) : null });
        var sizes = new long[result.Model.Patterns];
        foreach (var place in profiles.Places.Where(place => place >= 0 && result.Assignments[place].Pattern >= 0))
        {
            sizes[result.Assignments[place].Pattern]++;
        }

        int[] order = [.. Enumerable.Range(0, sizes.Length).OrderByDescending(pattern => sizes[pattern])];
        ImmutableArray<int> numbers = [.. sizes.Select((_, pattern) => given + 1 + Array.IndexOf(order, pattern))];
        return new ActorFit(
            actor,
            rows,
            profiles.Places,
            table,
            result,
            numbers,
            [.. rows.Zip(profiles.Places, (row, place) => place < 0 ? Insufficient(row) : Placed(row, result.Assignments[place], numbers))]);
    }

    private static RecordCluster Insufficient(ProfileRow row) => new(row.Id, RecordCluster.None, null, ClusterStatus.Insufficient);

    private static RecordCluster Placed(ProfileRow row, ProfileAssignment assignment, ImmutableArray<int> numbers) => new(
        row.Id,
        assignment.Pattern < 0 ? RecordCluster.None : numbers[assignment.Pattern],
        Math.Round(assignment.Probability, 6),
        assignment.Status switch
        {
            AssignmentStatus.Assigned => ClusterStatus.Assigned,
            AssignmentStatus.Doubtful => ClusterStatus.Doubtful,
            _ => ClusterStatus.Noise,
        });
}
