using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends;

/// <summary>One run of a reference implementation: the series, the controls and what came out of it.</summary>
internal sealed record ReferenceRun(string Name, CountSeries Series, IReadOnlyDictionary<string, string> Controls, List<string[]> Rows)
{
    private const string Folder = "goldens/trends";

    /// <summary>The first step judged, from 0.</summary>
    internal int First { get; } = (int)ReferenceData.Number(Rows[0][0]) - 1;

    /// <summary>The last one.</summary>
    internal int Last { get; } = (int)ReferenceData.Number(Rows[^1][0]) - 1;

    /// <summary>All runs of a method with these settings; ignores the test when the reference data are not there.</summary>
    internal static List<ReferenceRun> All(string method, string settings)
    {
        var manifest = ReferenceData.Lines($"{Folder}/MANIFEST.tsv").Select(line => line.Split('\t')).ToList();
        return [.. manifest.Where(line => line[0] == method && line[2] == settings).Select(line => Of(manifest, line))];
    }

    /// <summary>A column as numbers.</summary>
    internal double[] Column(int column) => [.. Rows.Select(row => ReferenceData.Number(row[column]))];

    private static ReferenceRun Of(List<string[]> manifest, string[] line)
    {
        var about = Pairs(manifest.Single(other => other[0] == "series" && other[1] == line[1])[5]);
        var counts = ReferenceData.Rows($"{Folder}/series/{line[1]}.csv.gz").Select(row => ReferenceData.Number(row[2]));
        return new ReferenceRun(
            line[1],
            new CountSeries(line[1], int.Parse(about["freq"], CultureInfo.InvariantCulture), [.. counts]),
            Pairs(line[5]),
            ReferenceData.Rows($"{Folder}/{line[0]}/{line[1]}__{line[2]}.csv.gz"));
    }

    private static Dictionary<string, string> Pairs(string text) =>
        text.Split(';').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
}
