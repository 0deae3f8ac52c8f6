using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The changes in reporting and the events that the charts point to.</summary>
internal static class ContextTable
{
    private const string ZeroWidthSpace = "\u200b";

    public static Grid Write(Material material, Signs signs)
    {
        var texts = material.Texts;
        var markers = signs.Markers.Select(entry => (IReadOnlyList<string>)
        [
            entry.Sign,
            entry.Marker.Until is { } until
                ? texts.Fill("context.days", ("first", material.Wording.Day(entry.Marker.From)), ("last", material.Wording.Day(until)))
                : texts.Fill("context.since", ("first", material.Wording.Day(entry.Marker.From))),
            material.Wording.Label(entry.Marker.Name),
            texts["context.marker"],
            texts["value.none"],
        ]);
        var events = signs.Events.Select(entry => (IReadOnlyList<string>)
        [
            entry.Sign,
            Days(material, entry.Event),
            material.Wording.Label(entry.Event.Name),
            entry.Event.Actors.Count == 0 ? texts["context.everywhere"] : material.Wording.List([.. entry.Event.Actors.Select(material.Actor)]),
            Breakable(entry.Event.Source),
        ]);
        return new Grid(
            texts["context.table"],
            [Column.Narrow(texts["context.sign"]), Column.Text(texts["context.when"], 4), Column.Text(texts["context.what"], 6), Column.Text(texts["context.about"], 3), Column.Text(texts["context.source"], 4)],
            [.. markers, .. events],
            texts["context.note"]);
    }

    /// <summary>When an event is: a day, or from one to another.</summary>
    public static string Days(Material material, DatedEvent happened) => happened.First == happened.Last
        ? material.Wording.Day(happened.First)
        : material.Texts.Fill("context.days", ("first", material.Wording.Day(happened.First)), ("last", material.Wording.Day(happened.Last)));

    /// <summary>A source may be one long address or number; it may break after its signs.</summary>
    private static string Breakable(string source) =>
        string.Concat(source.Select(sign => sign is '/' or ':' or '_' or '?' or '&' or '=' ? sign + ZeroWidthSpace : sign.ToString()));
}
