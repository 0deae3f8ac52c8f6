using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>What is said of a result on standard error.</summary>
internal static class ClusterNotes
{
    /// <summary>What was found of an actor.</summary>
    internal static string Found(ActorFit fit)
    {
        var clusters = fit.Records.Where(record => record.Cluster != RecordCluster.None).DistinctBy(record => record.Cluster).Count() switch
        {
            0 => "no clusters",
            1 => "no structure: one average describes them best",
            var number => string.Create(CultureInfo.InvariantCulture, $"{number} clusters"),
        };
        var noise = fit.Records.Count(record => record.Status == ClusterStatus.Noise);
        var insufficient = fit.Records.Count(record => record.Status == ClusterStatus.Insufficient);
        var kept = !fit.IsKnown ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"; {fit.Ledger.Moved.Length} kept where the new model would not put them");
        return string.Create(CultureInfo.InvariantCulture, $"{(fit.Actor is { } actor ? $"{actor}: " : string.Empty)}{fit.Rows.Length} records, {clusters}; {noise} noise, {insufficient} with nothing observed{kept}");
    }

    /// <summary>A warning for a cluster that does not come back when records are drawn again.</summary>
    internal static IEnumerable<string> Unstable(ClusterModel cluster)
    {
        if (cluster.Stability.Grade == StabilityGrade.NoPattern)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"cluster {cluster.Cluster} is not stable ({cluster.Stability.Jaccard:0.00}, below 0.60): do not report it as a pattern");
        }
    }
}
