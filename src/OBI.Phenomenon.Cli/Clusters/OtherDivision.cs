using System.Globalization;
using OBI.Phenomenon.Analysis.Patterns.Agreement;
using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>A division of records that the user has already.</summary>
internal sealed class OtherDivision
{
    private readonly Dictionary<string, int> _clusterOf = new(StringComparer.Ordinal);
    private readonly string _file;

    private OtherDivision(string file) => _file = file;

    /// <summary>Reads a file with the columns id and cluster, and perhaps others.</summary>
    /// <exception cref="CsvRefusal">The file cannot be read, or breaks a rule.</exception>
    internal static OtherDivision Read(string path) => CsvFile.Read(path, "name a CSV file with the columns id and cluster", Read);

    /// <summary>Reads a stream.</summary>
    internal static OtherDivision Read(Stream stream, string shown)
    {
        var division = new OtherDivision(shown);
        var (id, cluster, columns) = (-1, -1, 0);
        foreach (var (number, text) in CsvLines.Read(stream, shown))
        {
            var values = CsvFields.Split(text) ?? throw new CsvRefusal(shown, number, "quotes do not match; quote a value as a whole and double the quotes in it");
            if (number == 1)
            {
                (id, cluster, columns) = (values.IndexOf("id"), values.IndexOf("cluster"), values.Count);
                if (id < 0 || cluster < 0)
                {
                    throw new CsvRefusal(shown, number, $"column '{(id < 0 ? "id" : "cluster")}' is missing; give the file a header 'id,cluster'");
                }
            }
            else if (values.Count != columns)
            {
                throw new CsvRefusal(shown, number, string.Create(CultureInfo.InvariantCulture, $"the line has {values.Count} values, the header {columns} columns; give every row as many values"));
            }
            else if (!division._clusterOf.TryAdd(values[id], int.TryParse(values[cluster], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var group)
                ? group
                : throw new CsvRefusal(shown, number, "column 'cluster': not a whole number; number the clusters, and write -1 for none")))
            {
                throw new CsvRefusal(shown, number, "column 'id': there before; give every record one cluster");
            }
        }

        return columns == 0 ? throw new CsvRefusal(shown, 0, "the file is empty; give it a header 'id,cluster' and a row for each record") : division;
    }

    /// <summary>How the clusters of records agree with it, in a sentence; no cluster is a class of its own on both sides.</summary>
    /// <exception cref="CsvRefusal">It has none of the records.</exception>
    internal string Compare(IReadOnlyCollection<RecordCluster> records)
    {
        var shared = records.Where(record => _clusterOf.ContainsKey(record.Id)).ToList();
        if (shared.Count == 0)
        {
            throw new CsvRefusal(_file, 0, "has none of the records; give them the same ids");
        }

        int[] ours = [.. shared.Select(record => record.Cluster)];
        int[] theirs = [.. shared.Select(record => _clusterOf[record.Id])];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"against {_file}: ARI {AdjustedRandIndex.Of(ours, theirs):0.0000}, NMI {NormalisedMutualInformation.Of(ours, theirs):0.0000}, AMI {AdjustedMutualInformation.Of(ours, theirs):0.0000} over {shared.Count} of {records.Count} records");
    }
}
