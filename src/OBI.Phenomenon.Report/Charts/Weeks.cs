using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>For each actor its signals by week against what is usual in them; in the werkdossier only.</summary>
internal static class Weeks
{
    private const decimal HalfBar = 0.4m;
    private const string Bar = "#5b8fc4";
    private const string Alarm = "#c25100";

    /// <summary>Draws panels on one scale; null when none has weeks.</summary>
    public static Figure? Draw(Material material, Signs signs, string caption, IReadOnlyList<string> actors, IReadOnlyList<string> onScale)
    {
        var table = material.Reading.Table("weeks");
        var weeks = table.Keys(1);
        var known = table.Keys(0);
        var panels = actors.Where(known.Contains).ToArray();
        if (panels.Length == 0)
        {
            return null;
        }

        var top = onScale.SelectMany(actor => weeks.SelectMany(week => new[] { Value("signals", actor, week).OrNull ?? 0, Value("upper", actor, week).OrNull ?? 0 })).Append(1).Max();
        var specification = Specification.Of("weeks", material.Texts.Language, []);
        var (width, height) = (specification["spec"]!["width"]!.GetValue<int>(), specification["spec"]!["height"]!.GetValue<int>());
        var first = specification["spec"]!["layer"]![0]!["encoding"]!;
        first["x"]!["scale"]!["domain"] = new JsonArray(-0.5m, weeks.Count - 0.5m);
        first["y"]!["scale"]!["domain"] = PanelRow.Domain(top);
        var slot = (decimal)width / weeks.Count;
        specification["datasets"]!["rows"] = new JsonArray([.. panels.SelectMany(Rows)]);
        return new Figure(caption, Alt(), material.Texts["weeks.note"], specification);

        Published Value(string measure, string actor, string week) => table.Value(measure, actor, week);

        IEnumerable<JsonObject> Rows(string actor, int order)
        {
            var row = new PanelRow(Lines.Wrap(TrendNames.Actor(material, actor), 90), order);
            for (var place = 0; place < weeks.Count; place++)
            {
                var week = weeks[place];
                var signals = Value("signals", actor, week);
                var isAlarm = Value("alarm", actor, week).OrNull > 0;
                var drawn = row.At("week", place, 0, ink: isAlarm ? Alarm : Bar);
                (drawn["from"], drawn["to"]) = (place - HalfBar, place + HalfBar);
                drawn["signals"] = Specification.Cell(signals);
                drawn["usual"] = Specification.Cell(Value("usual", actor, week));
                drawn["upper"] = Specification.Cell(Value("upper", actor, week));
                yield return drawn;
                if (isAlarm)
                {
                    yield return row.At("alarm", place, signals.OrNull ?? 0, material.Wording.Count(signals));
                }

                // The first week of a quarter carries its name.
                if (place == 0 || Quarter(week) != Quarter(weeks[place - 1]))
                {
                    yield return row.At("axis", place - 0.5m, 0, place > 0 || weeks.Count < 2 || Quarter(weeks[Math.Min(5, weeks.Count - 1)]) == Quarter(week) ? material.Wording.PeriodOnAxis(Quarter(week)) : "");
                }
            }

            var complete = weeks.TakeWhile(week => Value("reported", actor, week) is not { IsShown: true, Value: < UsualNumbers.Complete }).Count();
            foreach (var (x, y, x2, y2) in Hatching.Lines((weeks.Count - complete) * slot, complete < weeks.Count ? PanelRow.Pixels(top * PanelRow.Above, top, height) : 0))
            {
                yield return row.Between("hatch", complete - 0.5m + (x / slot), PanelRow.Value(y, top, height), complete - 0.5m + (x2 / slot), PanelRow.Value(y2, top, height));
            }

            foreach (var sign in row.Context([.. Placed(signs.MarkersOf(actor).Select(entry => (entry.Sign, entry.Marker.From)))], [.. Placed(signs.EventsOf(actor).Select(entry => (entry.Sign, entry.Event.First)))], top, 7 / slot))
            {
                yield return sign;
            }
        }

        // A day lies in the last week that begins on it or before.
        IEnumerable<(string Sign, decimal At)> Placed(IEnumerable<(string Sign, string Day)> signed) => signed
            .Where(sign => weeks.Count > 0 && string.CompareOrdinal(sign.Day, weeks[0]) >= 0)
            .Select(sign => (sign.Sign, (decimal)weeks.Count(week => string.CompareOrdinal(week, sign.Day) <= 0) - 1));

        string Alt() => material.Texts.Fill("alt.weeks", ("count", material.Wording.Count(weeks.Count)), ("entries", string.Join("; ", panels.Select(Entry))));

        string Entry(string actor)
        {
            var alarms = weeks.Where(week => Value("alarm", actor, week).OrNull > 0).ToArray();
            var highest = weeks.MaxBy(week => Value("signals", actor, week).OrNull ?? 0)!;
            return material.Texts.Fill(
                alarms.Length == 0 ? "alt.weeks.entry" : "alt.weeks.entry.alarms",
                ("label", TrendNames.Actor(material, actor)),
                ("count", material.Wording.Count(Value("signals", actor, highest))),
                ("day", material.Wording.Day(highest)),
                ("alarms", material.Wording.List([.. alarms.Select(material.Wording.Day)])));
        }
    }

    private static string Quarter(string day) => $"{day[..4]}-Q{((((day[5] - '0') * 10) + day[6] - '0' - 1) / 3) + 1}";
}
