using System.Globalization;
using OBI.Phenomenon.Picture.Context;
using OBI.Phenomenon.Report.Reading;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>The letters of changes in reporting and the numbers of events, the same in every chart and in the list beneath.</summary>
internal sealed class Signs(PictureReading reading)
{
    /// <summary>Changes in reporting by letter.</summary>
    public IReadOnlyList<(string Sign, ReportingChange Marker)> Markers { get; } = [.. reading.Picture.Markers.Select((marker, place) => (Letter(place), marker))];

    /// <summary>Events by number.</summary>
    public IReadOnlyList<(string Sign, DatedEvent Event)> Events { get; } = [.. Numbered(reading).Where(entry => !IsExpected(reading, entry.Event))];

    /// <summary>Those that begin after the period judged, numbered on.</summary>
    public IReadOnlyList<(string Sign, DatedEvent Event)> Expected { get; } = [.. Numbered(reading).Where(entry => IsExpected(reading, entry.Event))];

    /// <summary>The changes in reporting that concern an actor or that its trends name; all of them concern all.</summary>
    public IEnumerable<(string Sign, ReportingChange Marker)> MarkersOf(string actor)
    {
        var named = reading.Trends(actor).SelectMany(trend => trend.Markers).ToHashSet(StringComparer.Ordinal);
        return Markers.Where(entry => actor == PictureReading.All || entry.Marker.Actors.Count == 0 || entry.Marker.Actors.Contains(actor) || named.Contains(entry.Marker.Id));
    }

    /// <summary>The events that concern an actor; all of them concern all.</summary>
    public IEnumerable<(string Sign, DatedEvent Event)> EventsOf(string actor) =>
        Events.Where(entry => actor == PictureReading.All || entry.Event.Actors.Count == 0 || entry.Event.Actors.Contains(actor));

    private static IEnumerable<(string Sign, DatedEvent Event)> Numbered(PictureReading reading) =>
        reading.Picture.Events.Select((happened, place) => ((place + 1).ToString(CultureInfo.InvariantCulture), happened));

    private static bool IsExpected(PictureReading reading, DatedEvent happened) => string.CompareOrdinal(happened.First, reading.Picture.Header.PeriodLast) > 0;

    private static string Letter(int place) => place < 26 ? ((char)('a' + place)).ToString() : Letter((place / 26) - 1) + (char)('a' + (place % 26));
}
