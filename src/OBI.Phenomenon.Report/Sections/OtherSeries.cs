using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>For each actor how many other series show no change, and which rise would have gone unnoticed in them.</summary>
internal static class OtherSeries
{
    public static Grid Write(Material material)
    {
        var texts = material.Texts;
        IReadOnlyList<string>[] rows = [.. material.Reading.Scopes
            .Select(actor => (Actor: actor, Steady: material.Reading.Trends(actor).Where(IsSteady).ToArray()))
            .Where(entry => entry.Steady.Length > 0)
            .Select(entry => (IReadOnlyList<string>)[TrendNames.Actor(material, entry.Actor), material.Wording.Count(entry.Steady.Length), Sensitivity.Range(material, entry.Steady)])];
        return new Grid(
            texts["others.table"],
            [Column.Text(texts["actors.actor"], 3), Column.Number(texts["others.count"]), Column.Number(texts["others.rise"])],
            rows,
            rows.Length == 0 ? "" : texts["others.note"]);
    }

    private static bool IsSteady(Trend trend) =>
        trend.Concept != PictureReading.All && trend.Outcome == TrendOutcome.Evaluated && !TrendCall.IsFinding(trend);
}
