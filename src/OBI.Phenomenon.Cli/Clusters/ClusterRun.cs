using System.Collections.Immutable;
using OBI.Phenomenon.Cli.ProfileFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>The models of all actors of a file.</summary>
/// <param name="Fits">The models, in order of actor.</param>
/// <param name="LastCluster">The highest number that was ever given to a cluster; no two actors share one.</param>
internal sealed record ClusterRun(ImmutableArray<ActorFit> Fits, int LastCluster)
{
    /// <summary>Finds them.</summary>
    /// <param name="file">The records.</param>
    /// <param name="choices">How to look.</param>
    /// <param name="known">The models of an earlier run, if there was one.</param>
    internal static ClusterRun Over(ProfileFile file, ClusterChoices choices, ClusterDocument? known)
    {
        var numbers = new ClusterNumbers(known?.LastCluster ?? 0);
        ImmutableArray<ActorFit> fits =
        [
            .. file.Rows
                .GroupBy(row => row.Actor)
                .OrderBy(rows => rows.Key, StringComparer.Ordinal)
                .Select(rows => ActorFit.Of(
                    file.Columns.Actor < 0 ? null : rows.Key,
                    file.Columns,
                    [.. rows],
                    choices,
                    known?.Actors.FirstOrDefault(actor => (actor.Actor ?? string.Empty) == rows.Key),
                    numbers)),
        ];
        return new ClusterRun(fits, numbers.Last);
    }
}
