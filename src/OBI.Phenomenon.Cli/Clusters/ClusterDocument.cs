using System.Collections.Immutable;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>What <c>--json</c> writes: the models of all actors.</summary>
/// <param name="Criterion">What the number of clusters was chosen by.</param>
/// <param name="Seed">The seed of all chance.</param>
/// <param name="LastCluster">The highest number that was ever given to a cluster; the next is higher.</param>
/// <param name="Actors">The models, in order of actor.</param>
internal sealed record ClusterDocument(string Criterion, ulong Seed, int LastCluster, ImmutableArray<ActorModel> Actors);
