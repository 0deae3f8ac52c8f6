using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>For each actor its signals by period, and in the last one the usual number with its interval.</summary>
internal static class UsualNumbers
{
    /// <summary>Below this share of reports in, a period counts as incomplete and is hatched.</summary>
    public const decimal Complete = 0.95m;

    private const decimal HalfBar = 0.31m;
    private const string Earlier = "#9db8d6";
    private const string Now = "#154273";
    private const string Alarm = "#c25100";
    private const string AlarmText = "#a34300";

    /// <summary>Draws panels on one scale; null when none has anything to show.</summary>
    public static Figure? Draw(Material material, Signs signs, string caption, IReadOnlyList<string> actors, IReadOnlyList<string> onScale, int columns)
    {
        var axis = new PeriodAxis(material.Reading.Periods("actors"));
        var panels = actors.Select(actor => new Panel(material, axis, actor)).Where(panel => panel.Series.Any(point => point.Value.IsShown)).ToArray();
        if (panels.Length == 0)
        {
            return null;
        }

        var top = onScale.Select(actor => new Panel(material, axis, actor).Highest).Append(1).Max();
        var width = (453 - ((columns - 1) * 24)) / columns;
        var specification = Specification.Of("usual-numbers", material.Texts.Language, []);
        var height = specification["spec"]!["height"]!.GetValue<int>();
        specification["columns"] = columns;
        specification["spec"]!["width"] = width;
        var first = specification["spec"]!["layer"]![0]!["encoding"]!;
        first["x"]!["scale"]!["domain"] = new JsonArray(-0.5m, axis.Periods.Count - 0.5m);
        first["y"]!["scale"]!["domain"] = PanelRow.Domain(top);
        specification["datasets"]!["rows"] = new JsonArray([.. panels.SelectMany((panel, order) => Rows(material, signs, panel, order, top, (decimal)width / axis.Periods.Count, height))]);
        return new Figure(caption, Sight.Joined(Alt(material, panels), Sight.Context(material, signs, [.. panels.Select(panel => panel.Actor)])), Note(material, panels), specification);
    }

    private static IEnumerable<JsonObject> Rows(Material material, Signs signs, Panel panel, int order, decimal top, decimal slot, int height)
    {
        var (axis, last) = (panel.Axis, panel.Axis.Periods.Count - 1);
        var row = new PanelRow(Lines.Wrap(panel.Name, panel.Axis.Periods.Count * slot > 200 ? 90 : 30), order);
        foreach (var (_, marker) in signs.MarkersOf(panel.Actor))
        {
            if (axis.Of(marker.From) is { } begins)
            {
                yield return row.Between("span", begins, 0, marker.Until is { } until ? axis.Of(until) ?? last + 0.5m : last + 0.5m, top * PanelRow.Above);
            }
        }

        yield return row.Between("base", -0.5m, 0, last + 0.5m, 0);
        if (panel.Usual is { Value.IsShown: true, Low.IsShown: true, High.IsShown: true } usual)
        {
            yield return row.Between("band", last - 0.47m, usual.Low.Value, last + 0.47m, usual.High.Value);
            yield return row.Between("usual", last - 0.47m, usual.Value.Value, last + 0.47m, usual.Value.Value);
        }

        for (var place = 0; place <= last; place++)
        {
            var value = panel.Series[place].Value;
            if (!value.IsShown)
            {
                yield return row.At("withheld", place, 0);
                continue;
            }

            yield return row.Between("bar", place - HalfBar, 0, place + HalfBar, value.Value, ink: place < last ? Earlier : panel.IsAlarm ? Alarm : Now);
            var above = place < last ? value.Value : Math.Max(value.Value, panel.Usual?.Value.OrNull ?? 0);
            if (!Crowd.IsLabelled(place, last + 1))
            {
                continue;
            }

            yield return row.At(place < last ? "value" : "now", place, above, material.Wording.Count(value), panel.IsAlarm ? AlarmText : Now);
        }

        if (panel.IsAlarm && panel.Series[last].Value.OrNull is { } now)
        {
            yield return row.At("alarm", last, Math.Max(now, panel.Usual?.Value.OrNull ?? 0));
        }

        if (panel.IsIncomplete && panel.Series[last].Value.OrNull is { } so)
        {
            foreach (var (x, y, x2, y2) in Hatching.Lines(2 * HalfBar * slot, PanelRow.Pixels(so, top, height)))
            {
                yield return row.Between("hatch", last - HalfBar + (x / slot), PanelRow.Value(y, top, height), last - HalfBar + (x2 / slot), PanelRow.Value(y2, top, height));
            }
        }

        foreach (var sign in row.Context(
            [.. signs.MarkersOf(panel.Actor).Select(entry => (entry.Sign, axis.Of(entry.Marker.From))).Where(entry => entry.Item2 is not null).Select(entry => (entry.Sign, entry.Item2!.Value))],
            [.. signs.EventsOf(panel.Actor).Select(entry => (entry.Sign, axis.Of(entry.Event.First))).Where(entry => entry.Item2 is not null).Select(entry => (entry.Sign, entry.Item2!.Value))],
            top,
            7 / slot))
        {
            yield return sign;
        }

        // The first and the last period are named along the axis.
        yield return row.At("from", -0.5m, 0, last > 0 ? material.Wording.PeriodOnAxis(axis.Periods[0]) : "");
        yield return row.At("until", last + 0.5m, 0, material.Wording.PeriodOnAxis(axis.Periods[last]));
    }

    private static string Note(Material material, Panel[] panels) => Sight.Joined(
        material.Texts["usual.note"],
        panels.Any(panel => panel.Usual is { Value.IsShown: true }) ? material.Texts["usual.note.band"] : "",
        panels.Length > 1 ? material.Texts["usual.note.scale"] : "",
        panels.Any(panel => panel.Trend is { } trend && !material.Counts(trend)) ? material.Texts["usual.note.judged"] : "",
        panels.Any(panel => panel.IsAlarm) ? material.Texts["usual.note.alarm"] : "",
        panels.Any(panel => panel.IsIncomplete) ? material.Texts["usual.note.incomplete"] : "",
        panels.Any(panel => panel.Series.Any(point => !point.Value.IsShown)) ? material.Texts["usual.note.withheld"] : "",
        material.Reading.Picture.Markers.Count > 0 ? material.Texts["usual.note.markers"] : "",
        material.Reading.Picture.Events.Count > 0 ? material.Texts["usual.note.events"] : "");

    private static string Alt(Material material, Panel[] panels) =>
        material.Texts.Fill("alt.usual", ("entries", string.Join("; ", panels.Select(panel => Entry(material, panel)))))
            + Sight.Withheld(material, panels.SelectMany(panel => panel.Series.Select(point => point.Value)));

    private static string Entry(Material material, Panel panel)
    {
        var course = Sight.Course(material, panel.Series)
            ?? material.Texts.Fill("alt.usual.single", ("count", material.Wording.Count(panel.Series.First(point => point.Value.IsShown).Value)));
        return panel.Usual is { Value.IsShown: true } usual
            ? material.Texts.Fill(
                "alt.usual.entry",
                ("label", panel.Name),
                ("course", course),
                ("usual", material.Wording.Tenths(usual.Value)),
                ("low", material.Wording.Count(usual.Low)),
                ("high", material.Wording.Count(usual.High)),
                ("verdict", TrendCall.Words(material, panel.Trend)))
            : material.Texts.Fill("alt.usual.entry.plain", ("label", panel.Name), ("course", course));
    }

    private sealed class Panel(Material material, PeriodAxis axis, string actor)
    {
        public string Actor => actor;

        public PeriodAxis Axis => axis;

        public string Name { get; } = TrendNames.Actor(material, actor);

        public Trend? Trend { get; } = material.Reading.Total(actor);

        public Estimate? Usual => Trend?.Usual;

        public bool IsAlarm => TrendCall.IsAlarm(Trend);

        public bool IsIncomplete => Trend?.ReportedShare is { IsShown: true, Value: < Complete };

        public IReadOnlyList<(string Period, Published Value)> Series { get; } = [.. axis.Periods.Select(period => (period, material.Reading.Signals(actor, period)))];

        public decimal Highest => Series.Select(point => point.Value.OrNull ?? 0).Append(Usual?.High.OrNull ?? 0).Max();
    }
}
