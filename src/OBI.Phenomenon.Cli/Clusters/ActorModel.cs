using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>The clusters of one actor's records, as <c>--json</c> writes them.</summary>
internal sealed record ActorModel
{
    /// <summary>Whose records; null in a file without actors.</summary>
    public required string? Actor { get; init; }

    /// <summary>How many.</summary>
    public required int Records { get; init; }

    /// <summary>How the number of clusters was chosen; null when no field of any record was observed.</summary>
    public ModelChoice? Choice { get; init; }

    /// <summary>The clusters, in order of their numbers.</summary>
    public ImmutableArray<ClusterModel> Clusters { get; init; } = [];

    /// <summary>What became of clusters, oldest first; none in a file without quarters.</summary>
    public ImmutableArray<ClusterEvent> Events { get; init; } = [];

    /// <summary>Records in no cluster.</summary>
    public int Noise { get; init; }

    /// <summary>The fields in which these fit the nearest cluster least, the commonest first.</summary>
    public ImmutableArray<NoiseReason> NoiseReasons { get; init; } = [];

    /// <summary>Records of which no field was observed.</summary>
    public int Insufficient { get; init; }

    /// <summary>What another method makes of the same records; null when there is nothing to compare.</summary>
    public SecondOpinion? SecondOpinion { get; init; }

    /// <summary>Where each record belongs, in the order of the file.</summary>
    public ImmutableArray<RecordCluster> Assignments { get; init; } = [];
}
