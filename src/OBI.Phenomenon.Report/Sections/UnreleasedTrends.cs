using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>Which findings and totals the released edition does not show, or shows without numbers; the other series by number.</summary>
internal static class UnreleasedTrends
{
    public static Grid Write(Material material)
    {
        var texts = material.Texts;
        var rows = new List<IReadOnlyList<string>>();
        foreach (var actor in material.Reading.Scopes)
        {
            var kept = material.Reading.Trends(actor).Where(trend => trend.Release != TrendRelease.Full).ToArray();
            rows.AddRange(kept.Where(IsTold).Select(trend => (IReadOnlyList<string>)
                [TrendNames.Actor(material, actor), TrendNames.Series(material, trend), TrendCall.Words(material, trend), texts[$"unreleased.{trend.Release}"]]));
            if (kept.Count(trend => trend.Release == TrendRelease.None && !IsTold(trend)) is var others and > 0)
            {
                rows.Add([TrendNames.Actor(material, actor), texts.Fill("unreleased.others", ("count", material.Wording.Count(others))), texts["value.none"], texts["unreleased.None"]]);
            }
        }

        return new Grid(
            texts["unreleased.table"],
            [Column.Text(texts["actors.actor"], 5), Column.Text(texts["trends.series"], 8), Column.Text(texts["trends.verdict"], 9), Column.Text(texts["unreleased.how"], 6)],
            rows,
            rows.Count == 0 ? texts["unreleased.nothing"] : texts["unreleased.note"]);
    }

    private static bool IsTold(Trend trend) => trend.Concept == PictureReading.All || TrendCall.IsFinding(trend);
}
