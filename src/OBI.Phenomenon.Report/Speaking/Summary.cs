using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>The picture in two sentences: how many signals, and for which states the total is not what is usual.</summary>
internal static class Summary
{
    public static string Of(Material material) => material.Texts.Fill(
        "summary",
        ("signals", material.Wording.Signals(material.Total)),
        ("period", material.Period),
        ("states", States(material)));

    private static string States(Material material)
    {
        var totals = material.Reading.Actors.Select(material.Reading.Total).OfType<Trend>().ToArray();
        var judged = totals.Where(trend => trend.Outcome == TrendOutcome.Evaluated).ToArray();
        var changed = judged.Where(trend => trend.Verdict != TrendVerdict.None).ToArray();
        if (judged.Length > 0)
        {
            return material.Texts.Fill(
                changed.Length == 0 ? "summary.none" : "summary.changed",
                ("judged", material.Wording.Count(judged.Length)),
                ("changed", material.Wording.Count(changed.Length)),
                ("names", string.Join("; ", changed.Select(trend => $"{material.Actor(trend.Actor)} ({TrendCall.Words(material, trend)}; {Attribution.Phrase(material, trend.Actor)})"))));
        }

        var markers = totals.Where(trend => trend.Outcome == TrendOutcome.BlockedByMarker).SelectMany(trend => trend.Markers).Distinct(StringComparer.Ordinal).ToArray();
        return markers.Length == 0
            ? material.Texts["summary.unjudged"]
            : material.Texts.Fill("summary.blocked", ("markers", TrendSentence.Markers(material, markers)));
    }
}
