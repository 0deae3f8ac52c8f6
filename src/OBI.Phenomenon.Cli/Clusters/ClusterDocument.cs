using System.Collections.Immutable;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>What <c>--json</c> writes: the models of all actors.</summary>
/// <param name="Criterion">What the number of clusters was chosen by.</param>
/// <param name="Seed">The seed of all chance.</param>
/// <param name="LastCluster">The highest number that was ever given to a cluster; the next is higher.</param>
/// <param name="Actors">The models, in order of actor.</param>
internal sealed record ClusterDocument(string Criterion, ulong Seed, int LastCluster, ImmutableArray<ActorModel> Actors)
{
    /// <summary>Whether numbers and ids are as a run gives them: each to one cluster or record, and none above the last.</summary>
    internal bool IsWhole
    {
        get
        {
            if (Actors.IsDefault || Actors.Any(actor => actor is null || actor.Clusters.Concat(actor.Earlier).Any(cluster => cluster?.Profile.All(label => label is not null) != true) || actor.Assignments.Any(record => record is null)))
            {
                return false;
            }

            var clusters = Actors.SelectMany(actor => actor.Clusters.Concat(actor.Earlier)).ToList();
            return clusters.All(cluster => cluster.Cluster >= 1 && cluster.Cluster <= LastCluster)
                && clusters.DistinctBy(cluster => cluster.Cluster).Count() == clusters.Count
                && clusters.All(cluster => cluster.Profile.DistinctBy(label => (label.Field, label.Label)).Count() == cluster.Profile.Length)
                && Actors.DistinctBy(actor => actor.Actor).Count() == Actors.Length
                && Actors.All(actor => actor.Assignments.DistinctBy(record => record.Id).Count() == actor.Assignments.Length)
                && Actors.All(actor => actor.Assignments.All(record => record.Probability is not null || record.Status == ClusterStatus.Insufficient));
        }
    }
}
