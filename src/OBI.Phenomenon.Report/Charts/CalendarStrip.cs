using System.Globalization;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>The events of the calendar along the months, from the period judged to what is expected.</summary>
internal static class CalendarStrip
{
    private const int RowHeight = 20;

    /// <summary>The shortest bar that can be seen, in months.</summary>
    private const decimal Shortest = 0.12m;

    /// <summary>Null when the calendar holds nothing from the period judged on.</summary>
    public static Figure? Draw(Material material, Signs signs)
    {
        var (first, judged) = (Day(material.Header.PeriodFirst), Day(material.Header.PeriodLast));
        var events = signs.Events.Concat(signs.Expected).Where(entry => Day(entry.Event.Last) >= first).ToArray();
        if (events.Length == 0)
        {
            return null;
        }

        var months = Math.Max(6, Months(first, Day(events.Max(entry => entry.Event.Last)!)) + 1);
        var specification = Specification.Of("calendar-strip", material.Texts.Language, events.Select(entry => Row(material, entry, first, months)), (events.Length * RowHeight) + 34);
        var x = specification["layer"]![0]!["encoding"]!["x"]!;
        x["scale"]!["domain"] = new JsonArray(0, months);
        x["axis"]!["values"] = new JsonArray([.. Enumerable.Range(0, months).Select(month => JsonValue.Create(month + 0.5))]);
        x["axis"]!["labelExpr"] = $"{new JsonArray([.. Enumerable.Range(0, months).Select(month => JsonValue.Create(Month(material, first.AddMonths(month))))]).ToJsonString()}[floor(datum.value)]";
        specification["layer"]![0]!["data"]!["values"] = new JsonArray(new JsonObject { ["end"] = Place(judged.AddDays(1), first) });
        return new Figure(material.Texts["calendar.figure"], Alt(material, events), material.Texts["calendar.note"], specification);
    }

    private static JsonObject Row(Material material, (string Sign, DatedEvent Event) entry, DateOnly first, int months)
    {
        var (from, until) = (Math.Max(0, Place(Day(entry.Event.First), first)), Place(Day(entry.Event.Last).AddDays(1), first));
        var toLeft = from > months * 0.55m;
        return new JsonObject
        {
            ["sign"] = entry.Sign,
            ["from"] = from,
            ["until"] = Math.Max(until, from + Shortest),
            ["text"] = Lines.Wrap($"{entry.Sign}  {material.Wording.Label(entry.Event.Name)}", 60),
            ["left"] = toLeft,
            ["at"] = toLeft ? from : Math.Max(until, from + Shortest),
        };
    }

    private static decimal Place(DateOnly day, DateOnly first) =>
        Months(first, day) + ((day.Day - 1m) / DateTime.DaysInMonth(day.Year, day.Month));

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(Material material, DateOnly month) =>
        string.Create(CultureInfo.InvariantCulture, $"{material.Texts["month.short"].Split(' ')[month.Month - 1]} {month.Year % 100:00}");

    private static string Alt(Material material, (string Sign, DatedEvent Event)[] events) => material.Texts.Fill(
        "alt.calendar",
        ("entries", string.Join("; ", events.Select(entry => material.Texts.Fill(
            "alt.calendar.entry",
            ("sign", entry.Sign),
            ("name", material.Wording.Label(entry.Event.Name)),
            ("days", ContextTable.Days(material, entry.Event)))))));
}
