using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>Every series of an actor on a line of its own, in numbers and short words; for the werkdossier.</summary>
internal static class SeriesTable
{
    public static Grid Write(Material material, string name, IEnumerable<Trend> trends)
    {
        var texts = material.Texts;
        return new Grid(
            texts.Fill("dossier.series", ("actor", name)),
            [
                Column.Text(texts["trends.series"]), Column.Number(texts["trends.observed"]), Column.Number(texts["trends.usual"]), Column.Number(texts["trends.ratio"]),
                Column.Number(texts["trends.q"]), Column.Narrow(texts["trends.verdict"]), Column.Number(texts["dossier.share"]), Column.Number(texts["dossier.rise"]), Column.Number(texts["dossier.fall"]),
            ],
            [.. trends.Select(trend => Row(material, trend))],
            texts["dossier.note"]);
    }

    private static IReadOnlyList<string> Row(Material material, Trend trend) =>
    [
        TrendNames.Series(material, trend),
        trend.Outcome == TrendOutcome.Evaluated ? material.Wording.Count(trend.Observed) : material.Texts["value.none"],
        TrendTable.Usual(material, trend.Usual),
        TrendTable.Ratio(material, trend.Ratio),
        Write(material, trend.QValue, material.Wording.Probability),
        TrendCall.Short(material, trend),
        Write(material, trend.ShareFactor, material.Wording.Ratio),
        Write(material, trend.DetectableRise, material.Wording.Ratio),
        Write(material, trend.DetectableFall, material.Wording.Ratio),
    ];

    private static string Write(Material material, Published number, Func<Published, string> write) =>
        number.IsShown ? write(number) : material.Texts["value.none"];
}
