using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>An actor's signals by period; all actors on the same scale.</summary>
internal static class ActorPeriods
{
    public static Figure? Draw(Material material, string actor)
    {
        var series = material.Reading.Periods("actors").Select(period => (Period: period, Value: material.Reading.Signals(actor, period))).ToArray();
        if (!series.Any(point => point.Value.IsShown))
        {
            return null;
        }

        var specification = Specification.Of("actor-periods", material.Texts.Language, series.Select((point, place) => Row(material, point, Crowd.IsLabelled(place, series.Length))));
        Specification.Place(specification, "x", series.Select(point => material.Wording.PeriodOnAxis(point.Period)));
        specification["encoding"]!["x"]!["axis"]!["values"] = new JsonArray([.. series.Where((_, place) => Crowd.IsLabelled(place, series.Length)).Select(point => JsonValue.Create(material.Wording.PeriodOnAxis(point.Period)))]);
        specification["layer"]![0]!["encoding"]!["y"]!["scale"] = new JsonObject { ["domain"] = new JsonArray(0, Highest(material) * 1.25m) };
        return new Figure(material.Texts.Fill("actor.figure", ("actor", material.Actor(actor))), Alt(material, series), material.Texts["actor.figure.note"], specification);
    }

    private static JsonObject Row(Material material, (string Period, Published Value) point, bool isLabelled) => new()
    {
        ["period"] = material.Wording.PeriodOnAxis(point.Period),
        ["count"] = Specification.Cell(point.Value),
        ["text"] = isLabelled && point.Value.IsShown ? material.Wording.Count(point.Value) : "",
        ["now"] = point.Period == material.Reading.Period,
    };

    private static decimal Highest(Material material) =>
        material.Reading.Actors
            .Concat([PictureReading.Other, PictureReading.NotAttributed])
            .SelectMany(actor => material.Reading.Periods("actors").Select(period => material.Reading.Signals(actor, period).OrNull ?? 1))
            .DefaultIfEmpty(1)
            .Max();

    private static string Alt(Material material, IReadOnlyList<(string Period, Published Value)> series)
    {
        var shown = series.Where(point => point.Value.IsShown).ToArray();
        var sight = shown.Length switch
        {
            1 => material.Texts.Fill("alt.periods.single", ("count", material.Wording.Count(shown[0].Value)), ("period", material.Wording.PeriodOnAxis(shown[0].Period))),
            _ => material.Texts.Fill("alt.periods", ("course", Sight.Course(material, series)!)),
        };
        return sight + Sight.Withheld(material, series.Select(point => point.Value));
    }
}
