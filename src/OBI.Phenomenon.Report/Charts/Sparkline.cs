using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>The course of one series in small columns, from the same counts as the tables.</summary>
internal static class Sparkline
{
    private const string Earlier = "#9db8d6";
    private const string Now = "#154273";
    private const string Alarm = "#c25100";

    /// <summary>Null when none of its counts is shown.</summary>
    public static Figure? Draw(Material material, Trend trend)
    {
        var facet = trend.Concept == PictureReading.All ? null : material.Reading.FacetOf(trend.Concept);
        var series = trend.Concept == PictureReading.All
            ? material.Reading.Periods("actors").Select(period => (Period: period, Value: material.Reading.Signals(trend.Actor, period))).ToArray()
            : facet is null ? [] : [.. material.Reading.Periods(facet).Select(period => (Period: period, Value: material.Signals(facet, trend.Actor, trend.Concept, period)))];
        if (!series.Any(point => point.Value.IsShown))
        {
            return null;
        }

        var specification = Specification.Of("sparkline", material.Texts.Language, series.Select(point => new JsonObject
        {
            ["period"] = material.Wording.PeriodOnAxis(point.Period),
            ["count"] = Specification.Cell(point.Value),
            ["text"] = point.Value.IsShown && (point.Period == material.Reading.Period || point.Period == series[0].Period) ? material.Wording.Count(point.Value) : "",
            ["ink"] = point.Period != material.Reading.Period ? Earlier : TrendCall.IsAlarm(trend) ? Alarm : Now,
        }));
        Specification.Place(specification, "x", series.Select(point => material.Wording.PeriodOnAxis(point.Period)));
        specification["encoding"]!["x"]!["axis"]!["values"] = new JsonArray(material.Wording.PeriodOnAxis(series[0].Period), material.Wording.PeriodOnAxis(series[^1].Period));
        return new Figure(material.Texts["spark.figure"], Alt(material, trend, series), "", specification);
    }

    private static string Alt(Material material, Trend trend, (string Period, Published Value)[] series)
    {
        var label = KeyPointSentence.Title(material, trend);
        var sight = Sight.Course(material, series) is { } course
            ? material.Texts.Fill("alt.spark", ("label", label), ("course", course))
            : material.Texts.Fill(
                "alt.spark.single",
                ("label", label),
                ("period", material.Wording.PeriodOnAxis(series.First(point => point.Value.IsShown).Period)),
                ("count", material.Wording.Count(series.First(point => point.Value.IsShown).Value)));
        return sight + Sight.Withheld(material, series.Select(point => point.Value));
    }
}
