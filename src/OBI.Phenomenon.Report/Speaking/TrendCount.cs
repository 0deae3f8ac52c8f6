using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says how many series were judged and how many changed; one sentence when nothing did, and why when none could be judged.</summary>
internal static class TrendCount
{
    public static string Sentence(Material material)
    {
        var judged = material.Reading.Picture.Trends.Count(trend => trend.Outcome == TrendOutcome.Evaluated);
        if (judged == 0)
        {
            return material.Texts.Fill("trends.unjudged", ("reason", Reason(material)));
        }

        var found = material.Reading.Picture.Trends.Count(trend => trend is { Outcome: TrendOutcome.Evaluated, Verdict: not TrendVerdict.None });
        var key = found switch { 0 => "trends.found.none", 1 => "trends.found.one", _ => "trends.found" };
        return Sight.Joined(
            material.Texts.Fill(key, ("judged", material.Wording.Count(judged)), ("found", material.Wording.Count(found))),
            found > 0 ? Rate(material) : "",
            Changes.Incomplete(material));
    }

    private static string Reason(Material material)
    {
        var markers = TrendSentence.Markers(material, [.. material.Reading.Picture.Trends.Where(trend => trend.Outcome == TrendOutcome.BlockedByMarker).SelectMany(trend => trend.Markers)]);
        return markers.Length == 0 ? "" : material.Texts.Fill("trends.unjudged.markers", ("markers", markers));
    }

    private static string Rate(Material material) =>
        material.Reading.Picture.Parameters.FirstOrDefault(parameter => parameter.Name == "analysis.false_discovery_rate") is { } rate
            ? material.Texts.Fill("trends.rate", ("rate", material.Wording.Setting(rate.Value)))
            : "";
}
