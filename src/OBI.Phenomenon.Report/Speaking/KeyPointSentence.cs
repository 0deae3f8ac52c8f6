using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says what a key point is about, in the sentences of the chapters it points to.</summary>
internal static class KeyPointSentence
{
    /// <summary>What it is about, as a title: <c>Staat XB · Bedreiging</c>.</summary>
    public static string Title(Material material, Trend trend) => trend.Concept == PictureReading.All
        ? TrendNames.Actor(material, trend.Actor)
        : $"{TrendNames.Actor(material, trend.Actor)} · {TrendNames.Series(material, trend)}";

    /// <summary>What is said of a change, and of what is part of it.</summary>
    public static string Of(Material material, IReadOnlyList<Trend> trends)
    {
        var parts = trends.Skip(1).Select(trend => material.Texts.Fill(
            "keypoint.part",
            ("series", Enumeration.InSentence(TrendNames.Series(material, trend))),
            ("verdict", TrendCall.Words(material, trend)))).ToArray();
        return Sight.Joined(
            TrendSentence.Of(material, trends[0]),
            parts.Length == 0 ? "" : material.Texts.Fill("keypoint.within", ("parts", material.Wording.List(parts))),
            Limits(material, trends),
            Shared(material, trends));
    }

    /// <summary>What became of a pattern.</summary>
    public static string Of(Material material, string actor, Pattern pattern) => material.Texts.Fill(
        "keypoint.pattern",
        ("actor", actor == PictureReading.NotAttributed ? material.Texts["pattern.unattributed"] : material.Actor(actor)),
        ("grade", Attribution.Phrase(material, actor)),
        ("sentence", PatternSentence.Change(material, pattern, PatternName.InSentence(material, pattern))));

    /// <summary>That nothing changed, and which change would have gone unnoticed.</summary>
    public static string Steady(Material material) => Sight.Joined(
        material.Texts.Fill(
            "keypoint.steady.text",
            ("period", material.Period),
            ("judged", material.Wording.Count(material.Reading.Picture.Trends.Count(trend => trend.Outcome == TrendOutcome.Evaluated)))),
        material.Reading.Total(PictureReading.All) is { Outcome: TrendOutcome.Evaluated } total
            ? material.Texts.Fill("keypoint.steady.sensitivity", ("sensitivity", Sensitivity.Clause(material, total)))
            : "",
        Changes.Incomplete(material));

    /// <summary>That an earlier point counts some of the same signals: a part of all states is also a part of each of them.</summary>
    private static string Shared(Material material, IReadOnlyList<Trend> trends)
    {
        var rank = material.Reading.Picture.KeyPoints.FirstOrDefault(point => point.Id == trends[0].Id)?.Rank ?? 0;
        var points = material.Reading.Picture.KeyPoints
            .Where(point => point.Kind == KeyPointKind.Trend && point.Rank < rank)
            .Where(point => point.Trends.Select(material.Reading.Trend).Any(other => trends.Any(trend => Overlap(trend, other))))
            .Select(point => material.Wording.Count(point.Rank))
            .ToArray();
        return points.Length == 0 ? "" : material.Texts.Fill(points.Length == 1 ? "keypoint.shared.one" : "keypoint.shared", ("points", material.Wording.List(points)));
    }

    private static bool Overlap(Trend one, Trend other) =>
        one.Concept == other.Concept && one.Concept != PictureReading.All
        && (one.Actor == PictureReading.All) != (other.Actor == PictureReading.All)
        && one.Verdict != TrendVerdict.Ended && other.Verdict != TrendVerdict.Ended
        && TrendCall.IsUpward(one.Verdict) == TrendCall.IsUpward(other.Verdict);

    /// <summary>The changes in reporting that limit a part and not the whole, whose own sentence names its own.</summary>
    private static string Limits(Material material, IReadOnlyList<Trend> trends)
    {
        var others = trends.Skip(1).SelectMany(trend => trend.Markers).Except(trends[0].Markers, StringComparer.Ordinal).ToArray();
        return others.Length == 0 ? "" : material.Texts.Fill("trend.limited", ("markers", TrendSentence.Markers(material, others)));
    }
}
