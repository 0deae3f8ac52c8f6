using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>Signals by period, stacked by group of suppliers.</summary>
internal static class Deliveries
{
    /// <summary>A segment lower than this part of the scale has no room for its number.</summary>
    private const decimal Readable = 0.06m;

    public static Figure? Draw(Material material)
    {
        var groups = Groups(material);
        var periods = material.Reading.Periods("suppliers");
        if (!groups.Any(group => periods.Any(period => Signals(material, group, period).IsShown)))
        {
            return null;
        }

        var scale = periods.Max(period => groups.Sum(group => Signals(material, group, period).OrNull ?? 0));
        var specification = Specification.Of("deliveries", material.Texts.Language, periods.SelectMany(period => Stack(material, groups, period, scale)));
        return new Figure(material.Texts["sources.figure"], Alt(material, groups, periods), Note(material, groups, periods), specification);
    }

    /// <summary>The groups of suppliers of the picture, in the order in which they are stacked.</summary>
    public static IReadOnlyList<string> Groups(Material material) =>
        [.. material.Reading.Table("suppliers").Keys(0).Where(group => group != PictureReading.All)];

    private static Published Signals(Material material, string group, string period) =>
        material.Reading.Table("suppliers").Value("signals", group, period);

    private static List<JsonObject> Stack(Material material, IReadOnlyList<string> groups, string period, decimal scale)
    {
        var height = 0m;
        var anyWithheld = groups.Any(group => !Signals(material, group, period).IsShown);
        var total = Signals(material, PictureReading.All, period);
        var rows = new List<JsonObject>();
        for (var place = 0; place < groups.Count; place++)
        {
            var value = Signals(material, groups[place], period);
            var size = value.OrNull ?? 0;
            rows.Add(new JsonObject
            {
                ["period"] = material.Wording.PeriodOnAxis(period),
                ["group"] = material.Label("group", groups[place]),
                ["low"] = height,
                ["high"] = height + size,
                ["middle"] = height + (size / 2),
                ["text"] = size >= scale * Readable && size > 0 ? material.Wording.Count(value) : "",
                ["ink"] = place is 0 or 3 ? "#ffffff" : "#1d1d1b",
            });
            height += size;
        }

        rows[^1]["withheldFrom"] = anyWithheld ? JsonValue.Create(height) : null;
        // Above a stack with a part missing, the total would sit on the hatching and stand for it.
        rows[^1]["top"] = height;
        rows[^1]["total"] = total.IsShown && !anyWithheld ? material.Wording.Count(total) : "";
        return rows;
    }

    private static string Note(Material material, IReadOnlyList<string> groups, IReadOnlyList<string> periods) => Sight.Joined(
        material.Texts["sources.figure.note"],
        material.Incomplete,
        groups.Any(group => periods.Any(period => !Signals(material, group, period).IsShown)) ? material.Texts["sources.figure.note.withheld"] : "");

    private static string Alt(Material material, IReadOnlyList<string> groups, IReadOnlyList<string> periods)
    {
        var entries = groups.Select(group => material.Texts.Fill(
            "alt.deliveries.entry",
            ("group", material.Label("group", group)),
            ("course", Course(material, [.. periods.Select(period => (period, Signals(material, group, period)))]))));
        return material.Texts.Fill("alt.deliveries", ("entries", string.Join("; ", entries)))
            + Sight.Withheld(material, groups.SelectMany(group => periods.Select(period => Signals(material, group, period))));
    }

    private static string Course(Material material, IReadOnlyList<(string Period, Published Value)> series) =>
        Sight.Course(material, series)
        ?? (series.Where(point => point.Value.IsShown).ToArray() is [var (period, value)]
            ? material.Texts.Fill("alt.deliveries.single", ("period", material.Wording.PeriodOnAxis(period)), ("count", material.Wording.Count(value)))
            : material.Texts["alt.deliveries.none"]);
}
