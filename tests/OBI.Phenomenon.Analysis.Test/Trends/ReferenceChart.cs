using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends;

/// <summary>A run of a reference implementation as columns of numbers.</summary>
internal sealed record ReferenceChart(string Name, CountSeries Series, IReadOnlyDictionary<string, string> Controls, List<string[]> Rows)
{
    /// <summary>The first step judged, from 0.</summary>
    internal int First { get; } = (int)ReferenceData.Number(Rows[0][0]) - 1;

    /// <summary>The last one.</summary>
    internal int Last { get; } = (int)ReferenceData.Number(Rows[^1][0]) - 1;

    /// <summary>All runs of a method with these settings; ignores the test when the reference data are not there.</summary>
    internal static List<ReferenceChart> All(string method, string settings) =>
    [
        .. ReferenceRun.Of(method).Where(run => run.Name == settings).Select(run => new ReferenceChart(run.Dataset, run.Series(), run.Control, run.Results().Rows)),
    ];

    /// <summary>A column as numbers.</summary>
    internal double[] Column(int column) => [.. Rows.Select(row => ReferenceData.Number(row[column]))];
}
