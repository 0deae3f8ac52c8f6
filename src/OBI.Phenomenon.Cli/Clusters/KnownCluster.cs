using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Ledger;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>A cluster of an earlier run.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Mix">Its labels, by field.</param>
/// <param name="Records">The ids of its records.</param>
internal sealed record KnownCluster(int Number, ImmutableArray<LedgerField> Mix, ImmutableArray<string> Records)
{
    /// <summary>The clusters of a model, and those it had from models before it.</summary>
    internal static IEnumerable<KnownCluster> Of(ActorModel model)
    {
        var records = model.Assignments.ToLookup(record => record.Cluster, record => record.Id);
        return model.Clusters.Concat(model.Earlier).Select(cluster => new KnownCluster(cluster.Cluster, MixOf(cluster), [.. records[cluster.Cluster]]));
    }

    private static ImmutableArray<LedgerField> MixOf(ClusterModel cluster) =>
    [
        .. cluster.Profile
            .GroupBy(label => label.Field, StringComparer.Ordinal)
            .Select(field => new LedgerField(field.Key, field.ToImmutableSortedDictionary(label => label.Label, label => label.Probability, StringComparer.Ordinal))),
    ];
}
