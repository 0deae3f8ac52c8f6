namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Where a record belongs.</summary>
/// <param name="Id">What the user calls it.</param>
/// <param name="Cluster">Its cluster, from 1, or <see cref="None"/>.</param>
/// <param name="Probability">How sure that is, from 0 to 1, in six decimals; null when nothing was observed.</param>
/// <param name="Status">What is said of it.</param>
internal sealed record RecordCluster(string Id, int Cluster, double? Probability, ClusterStatus Status)
{
    /// <summary>Stands for no cluster.</summary>
    internal const int None = -1;
}
