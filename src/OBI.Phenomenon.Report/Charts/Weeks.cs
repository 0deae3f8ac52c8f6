using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>For each actor its signals by week against what is usual in them; in the werkdossier only.</summary>
internal sealed class Weeks
{
    private const decimal HalfBar = 0.4m;
    private const string Bar = "#5b8fc4";
    private const string Alarm = "#c25100";

    private readonly Material _material;
    private readonly Signs _signs;
    private readonly IndexedTable _table;
    private readonly IReadOnlyList<string> _weeks;
    private readonly decimal _top;

    private Weeks(Material material, Signs signs, IReadOnlyList<string> onScale)
    {
        (_material, _signs, _table) = (material, signs, material.Reading.Table("weeks"));
        _weeks = _table.Keys(1);
        _top = onScale.SelectMany(actor => _weeks.SelectMany(week => new[] { Of("signals", actor, week).OrNull ?? 0, Of("upper", actor, week).OrNull ?? 0 })).Append(1).Max();
    }

    /// <summary>Draws panels on one scale; null when none has weeks.</summary>
    public static Figure? Draw(Material material, Signs signs, string caption, IReadOnlyList<string> actors, IReadOnlyList<string> onScale)
    {
        var known = material.Reading.Table("weeks").Keys(0);
        var panels = actors.Where(known.Contains).ToArray();
        return panels.Length == 0 ? null : new Weeks(material, signs, onScale).Draw(caption, panels);
    }

    private Figure Draw(string caption, string[] panels)
    {
        var specification = Specification.Of("weeks", _material.Texts.Language, []);
        var (width, height) = (specification["spec"]!["width"]!.GetValue<int>(), specification["spec"]!["height"]!.GetValue<int>());
        var first = specification["spec"]!["layer"]![0]!["encoding"]!;
        first["x"]!["scale"]!["domain"] = new JsonArray(-0.5m, _weeks.Count - 0.5m);
        first["y"]!["scale"]!["domain"] = PanelRow.Domain(_top);
        var rows = panels.SelectMany((actor, order) =>
        {
            var row = new PanelRow(Lines.Wrap(TrendNames.Actor(_material, actor), 90), order);
            return Columns(actor, row).Concat(Quarters(row)).Concat(Incomplete(actor, row, (decimal)width / _weeks.Count, height)).Concat(Context(actor, row, 7m * _weeks.Count / width));
        });
        specification["datasets"]!["rows"] = new JsonArray([.. rows]);
        return new Figure(caption, Sight.Joined(Alt(panels), Sight.Context(_material, _signs, panels)), Note(panels), specification);
    }

    private string Note(string[] panels) => Sight.Joined(
        _material.Texts["weeks.note"],
        panels.Any(actor => _weeks.Any(week => !Of("usual", actor, week).IsShown)) ? _material.Texts["weeks.note.gap"] : "");

    private Published Of(string measure, string actor, string week) => _table.Value(measure, actor, week);

    private bool IsAlarm(string actor, string week) => Of("alarm", actor, week).OrNull > 0;

    private IEnumerable<JsonObject> Columns(string actor, PanelRow row)
    {
        for (var place = 0; place < _weeks.Count; place++)
        {
            var (signals, isAlarm) = (Of("signals", actor, _weeks[place]), IsAlarm(actor, _weeks[place]));
            var drawn = row.At("week", place, 0, ink: isAlarm ? Alarm : Bar);
            (drawn["from"], drawn["to"]) = (place - HalfBar, place + HalfBar);
            drawn["signals"] = Specification.Cell(signals);
            drawn["usual"] = Specification.Cell(Of("usual", actor, _weeks[place]));
            drawn["upper"] = Specification.Cell(Of("upper", actor, _weeks[place]));
            yield return drawn;
            if (isAlarm)
            {
                yield return row.At("alarm", place, signals.OrNull ?? 0, _material.Wording.Count(signals));
            }
        }
    }

    /// <summary>Names each quarter of which the first week is there.</summary>
    private IEnumerable<JsonObject> Quarters(PanelRow row)
    {
        for (var place = 1; place < _weeks.Count; place++)
        {
            if (Quarter(_weeks[place]) is var quarter && quarter != Quarter(_weeks[place - 1]))
            {
                yield return row.At("axis", place - 0.5m, 0, _material.Wording.PeriodOnAxis(quarter));
            }
        }
    }

    private IEnumerable<JsonObject> Incomplete(string actor, PanelRow row, decimal slot, int height)
    {
        var from = _weeks.TakeWhile(week => Of("reported", actor, week) is not { IsShown: true, Value: < UsualNumbers.Complete }).Count();
        return Hatching
            .Lines((_weeks.Count - from) * slot, PanelRow.Pixels(_top * PanelRow.Above, _top, height))
            .Select(line => row.Between("hatch", from - 0.5m + (line.X / slot), PanelRow.Value(line.Y, _top, height), from - 0.5m + (line.X2 / slot), PanelRow.Value(line.Y2, _top, height)));
    }

    private IEnumerable<JsonObject> Context(string actor, PanelRow row, decimal gap) => row.Context(
        [.. Placed(_signs.MarkersOf(actor).Select(entry => (entry.Sign, entry.Marker.From)))],
        [.. Placed(_signs.EventsOf(actor).Select(entry => (entry.Sign, entry.Event.First)))],
        _top,
        gap);

    /// <summary>A day lies in the last week that begins on it or before; days before the first week are not drawn.</summary>
    private IEnumerable<(string Sign, decimal At)> Placed(IEnumerable<(string Sign, string Day)> signed) => signed
        .Where(sign => string.CompareOrdinal(sign.Day, _weeks[0]) >= 0)
        .Select(sign => (sign.Sign, (decimal)_weeks.Count(week => string.CompareOrdinal(week, sign.Day) <= 0) - 1));

    private string Alt(string[] panels) =>
        _material.Texts.Fill("alt.weeks", ("count", _material.Wording.Count(_weeks.Count)), ("entries", string.Join("; ", panels.Select(Entry))));

    private string Entry(string actor)
    {
        var alarms = _weeks.Where(week => IsAlarm(actor, week)).ToArray();
        var highest = _weeks.MaxBy(week => Of("signals", actor, week).OrNull ?? 0)!;
        return _material.Texts.Fill(
            alarms.Length == 0 ? "alt.weeks.entry" : "alt.weeks.entry.alarms",
            ("label", TrendNames.Actor(_material, actor)),
            ("count", _material.Wording.Count(Of("signals", actor, highest))),
            ("day", _material.Wording.Day(highest)),
            ("alarms", _material.Wording.List([.. alarms.Select(_material.Wording.Day)])));
    }

    /// <summary>The quarter of a week's Thursday.</summary>
    private static string Quarter(string monday)
    {
        var thursday = DateOnly.ParseExact(monday, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(3);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{thursday.Year}-Q{((thursday.Month - 1) / 3) + 1}");
    }
}
