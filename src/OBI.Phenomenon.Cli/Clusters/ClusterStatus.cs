namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>What is said of a record.</summary>
internal enum ClusterStatus
{
    /// <summary>It is in a cluster, with a probability of at least 0.8.</summary>
    Assigned = 0,

    /// <summary>It is in a cluster, with a lower probability.</summary>
    Doubtful = 1,

    /// <summary>It is in none.</summary>
    Noise = 2,

    /// <summary>None of its fields was observed.</summary>
    Insufficient = 3,
}
