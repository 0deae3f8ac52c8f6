using System.Globalization;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Records with their clusters as lines of CSV.</summary>
internal static class RecordClusterLines
{
    internal const string Header = "id,cluster,probability,status";

    /// <summary>A record as a line.</summary>
    internal static string Of(RecordCluster record) => string.Join(
        ',',
        CsvFields.Written(record.Id),
        record.Cluster.ToString(CultureInfo.InvariantCulture),
        record.Probability?.ToString("0.######", CultureInfo.InvariantCulture),
        record.Status switch
        {
            ClusterStatus.Assigned => "assigned",
            ClusterStatus.Doubtful => "doubtful",
            ClusterStatus.Noise => "noise",
            ClusterStatus.Insufficient => "insufficient",
            _ => throw new ArgumentOutOfRangeException(nameof(record)),
        });
}
