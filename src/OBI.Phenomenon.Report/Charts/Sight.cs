using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>Says what can be seen in a chart, for its alternative text.</summary>
internal static class Sight
{
    /// <summary>The course of a series: where it starts, ends, and turns.</summary>
    /// <returns>Null when fewer than two values are shown.</returns>
    public static string? Course(Material material, IReadOnlyList<(string Period, Published Value)> series)
    {
        var shown = series.Where(point => point.Value.IsShown).ToArray();
        if (shown.Length < 2)
        {
            return null;
        }

        var (start, end) = (shown[0], shown[^1]);
        var way = end.Value.Value.CompareTo(start.Value.Value) switch { > 0 => "up", < 0 => "down", _ => "level" };
        var course = material.Texts.Fill(
            $"alt.course.{way}",
            ("first", material.Wording.Count(start.Value)),
            ("start", material.Wording.PeriodOnAxis(start.Period)),
            ("last", material.Wording.Count(end.Value)),
            ("end", material.Wording.PeriodOnAxis(end.Period)));
        var lowest = shown.MinBy(point => point.Value.Value);
        var highest = shown.MaxBy(point => point.Value.Value);
        return lowest.Value.Value < Math.Min(start.Value.Value, end.Value.Value) || highest.Value.Value > Math.Max(start.Value.Value, end.Value.Value)
            ? course + material.Texts.Fill(
                "alt.course.extremes",
                ("low", material.Wording.Count(lowest.Value)),
                ("lowest", material.Wording.PeriodOnAxis(lowest.Period)),
                ("high", material.Wording.Count(highest.Value)),
                ("highest", material.Wording.PeriodOnAxis(highest.Period)))
            : course;
    }

    /// <summary>A sentence about values that are not shown; empty when all are.</summary>
    public static string Withheld(Material material, IEnumerable<Published> values) => values.Count(value => !value.IsShown) switch
    {
        0 => "",
        1 => " " + material.Texts["alt.withheld.one"],
        var count => " " + material.Texts.Fill("alt.withheld.many", ("count", material.Wording.Count(count))),
    };

    /// <summary>Names the changes in reporting and the events that are drawn; empty when none is.</summary>
    public static string Context(Material material, Signs signs, IReadOnlyCollection<string> actors) => Joined(
        Named(material, "alt.markers", actors.SelectMany(signs.MarkersOf).Distinct().Select(entry => (entry.Sign, entry.Marker.Name))),
        Named(material, "alt.events", actors.SelectMany(signs.EventsOf).Distinct().Select(entry => (entry.Sign, entry.Event.Name))));

    private static string Named(Material material, string key, IEnumerable<(string Sign, Words Name)> signs)
    {
        var entries = signs.OrderBy(sign => sign.Sign.Length).ThenBy(sign => sign.Sign, StringComparer.Ordinal).Select(sign => $"{sign.Sign} {material.Wording.Label(sign.Name)}").ToArray();
        return entries.Length == 0 ? "" : material.Texts.Fill(key, ("entries", string.Join("; ", entries)));
    }

    /// <summary>Joins sentences with a space.</summary>
    public static string Joined(params IEnumerable<string> sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
}
