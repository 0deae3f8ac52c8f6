using System.Collections.Immutable;
using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends;

/// <summary>One run of a reference implementation: an algorithm, its controls, the series and what came out.</summary>
internal sealed record ReferenceRun(string Algorithm, string Dataset, string Name, int Alarms, IReadOnlyDictionary<string, string> Control)
{
    private const string Root = "goldens/trends/";

    /// <summary>All runs of an algorithm; ignores the test when the reference data is not there.</summary>
    internal static List<ReferenceRun> Of(string algorithm) =>
    [
        .. ReferenceData.Lines(Root + "MANIFEST.tsv").Skip(1).Select(line => line.Split('\t')).Where(row => row[0] == algorithm).Select(row =>
            new ReferenceRun(row[0], row[1], row[2], row[4] == "NA" ? 0 : int.Parse(row[4], CultureInfo.InvariantCulture), Controls(row[5]))),
    ];

    /// <summary>The rows of the result by column; the first is the step, counted from 1.</summary>
    internal (Dictionary<string, int> Columns, List<string[]> Rows) Results()
    {
        var lines = ReferenceData.Lines($"{Root}{Algorithm}/{Dataset}__{Name}.csv.gz");
        return (
            lines[0].Split(',').Index().ToDictionary(column => column.Item, column => column.Index),
            [.. lines.Skip(1).Select(line => line.Split(','))]);
    }

    /// <summary>The series judged.</summary>
    internal CountSeries Series()
    {
        var control = Of("series").Single(run => run.Dataset == Dataset).Control;
        var rows = ReferenceData.Rows($"{Root}series/{Dataset}.csv.gz");
        return new CountSeries(
            Dataset,
            int.Parse(control["freq"], CultureInfo.InvariantCulture),
            [.. rows.Select(row => ReferenceData.Number(row[2]))],
            control["epochAsDate"] == "TRUE" ? [.. rows.Select(row => DateOnly.ParseExact(row[1], "yyyy-MM-dd", CultureInfo.InvariantCulture))] : [],
            Flag("populationOffset", false) ? [.. rows.Select(row => ReferenceData.Number(row[3]))] : ImmutableArray<double>.Empty);
    }

    internal int Whole(string control, int otherwise) => Control.TryGetValue(control, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    internal double Number(string control, double otherwise) => Control.TryGetValue(control, out var text) ? ReferenceData.Number(text) : otherwise;

    internal bool Flag(string control, bool otherwise) => Control.TryGetValue(control, out var text) ? text == "TRUE" : otherwise;

    /// <inheritdoc/>
    public override string ToString() => $"{Algorithm}/{Dataset}__{Name}";

    private static Dictionary<string, string> Controls(string text) =>
        text.Split(';').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
}
