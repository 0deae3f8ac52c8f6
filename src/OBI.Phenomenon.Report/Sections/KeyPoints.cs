using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What to know first; each point says where it is told in full.</summary>
internal static class KeyPoints
{
    public static Section Write(Material material)
    {
        var points = material.Reading.Picture.KeyPoints;
        var section = new Section("keypoints", material.Texts["keypoints.title"])
            .Say("lead", Summary.Of(material), Lead(material, points))
            .Say("overturned", Overturned(material))
            .Say("rest", points.Count == KeyPointList.Most ? material.Texts["keypoints.more"] : "", Unattributed(material));
        section.Parts.AddRange(points.Select(point => Write(material, point)));
        section.Parts.AddRange(Judgements.Write(material) is { } judgements ? [judgements] : []);
        return section;
    }

    /// <summary>One point: what it is about, what is said of it, and its course.</summary>
    public static Section Write(Material material, KeyPoint point) => point.Kind switch
    {
        KeyPointKind.Trend => OfTrends(material, [.. point.Trends.Select(material.Reading.Trend)]),
        KeyPointKind.Pattern => OfPattern(material, point.Patterns[0]),
        _ => new Section("steady", material.Texts["keypoint.steady"]).Say("text", KeyPointSentence.Steady(material)),
    };

    private static Section OfTrends(Material material, IReadOnlyList<Trend> trends) =>
        new Section("point", KeyPointSentence.Title(material, trends[0])) { Targets = [TrendsOfActor.AnchorOf(trends[0].Actor)] }
            .Say("call", TrendCall.Words(material, trends[0]))
            .Say("text", KeyPointSentence.Of(material, trends))
            .Draw("spark", Sparkline.Draw(material, trends[0]));

    private static Section OfPattern(Material material, string id)
    {
        var (actor, pattern) = material.Reading.Pattern(id);
        return new Section("point", $"{TrendNames.Actor(material, actor)} · {PatternName.Short(pattern)}") { Targets = [PatternsOfActor.AnchorOf(actor)] }
            .Say("call", PatternCall.Change(material, pattern))
            .Say("text", KeyPointSentence.Of(material, actor, pattern));
    }

    /// <summary>What an earlier picture gave as a key point and is taken back; where something else is, that it is and where it stands.</summary>
    private static string[] Overturned(Material material)
    {
        string[] points = [.. Corrections.Overturned(material, keyPointsOnly: true)];
        return points.Length < Corrections.Overturned(material, keyPointsOnly: false).Count() ? [.. points, material.Texts["corrections.more"]] : points;
    }

    private static string Lead(Material material, IReadOnlyList<KeyPoint> points) => points switch
    {
        [] => material.Texts.Fill("keypoints.none", ("period", material.Period)),
        [{ Kind: KeyPointKind.Steady }] => "",
        [_] => material.Texts.Fill("keypoints.lead.one", ("period", material.Period)),
        _ => material.Texts.Fill("keypoints.lead", ("period", material.Period)),
    };

    private static string Unattributed(Material material) => material.Texts.Fill(
        "actors.rest.none",
        ("unattributed", material.Wording.Signals(material.Reading.Signals(PictureReading.NotAttributed, material.Reading.Period))));
}
