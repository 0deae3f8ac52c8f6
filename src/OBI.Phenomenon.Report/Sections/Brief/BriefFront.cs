using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.KeyPoints;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections.Brief;

/// <summary>The first page of the briefing: what a reader sees at a glance.</summary>
internal static class BriefFront
{
    /// <summary>Two rows of three.</summary>
    private const int Panels = 6;

    private const int HeatRow = 17;

    public static Section Write(Material material)
    {
        var section = new Section("front", material.Texts["brief.glance"]);
        var moved = Moved(material);
        IReadOnlyList<string> scale = [.. material.Reading.Actors, PictureReading.NotAttributed];
        section.Say("glance", [Count(material), Found(material), First(material), .. Corrections.Overturned(material, keyPointsOnly: true)]);
        section.Parts.AddRange(BriefNumbers.Write(material));
        section.Draw("actors", UsualNumbers.Draw(material, new Signs(material.Reading), material.Texts["brief.actors"], [.. moved.Take(Panels)], scale, 3) is { } figure ? figure with { Note = material.Texts["brief.actors.note"] } : null);
        section.Say("actors", moved.Count switch
        {
            0 => material.Reading.Actors.Any(actor => material.Reading.Total(actor) is { Outcome: TrendOutcome.Evaluated }) ? material.Texts["brief.actors.none"] : "",
            > Panels => material.Texts.Fill("brief.actors.more", ("count", material.Wording.Count(moved.Count - Panels))),
            _ => "",
        });
        section.Draw("heat", HeatMap.Draw(
            material,
            material.Texts.Fill("targets.heat", ("period", material.Period)),
            Targets.Families(material, "target"),
            Targets.Families(material, "modus"),
            (target, modus) => material.Reading.Table("target-modus").Value("signals", target, modus),
            HeatRow));
        return section;
    }

    /// <summary>States with a change in their total or in a part of it: those of the key points first, then by code.</summary>
    private static IReadOnlyList<string> Moved(Material material) =>
    [
        .. material.Reading.Picture.KeyPoints
            .Where(point => point.Kind == KeyPointKind.Trend)
            .Select(point => material.Reading.Trend(point.Trends[0]))
            .Concat(material.Reading.Picture.Trends.Where(trend => trend is { Outcome: TrendOutcome.Evaluated, Verdict: not TrendVerdict.None }))
            .Select(trend => trend.Actor)
            .Where(actor => actor != PictureReading.All)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string Count(Material material)
    {
        var finding = material.YearBefore(PictureReading.All, PictureReading.All);
        return material.Texts.Fill(
            finding is null ? "brief.count.alone" : finding.Verdict == FindingVerdict.Fall ? "brief.count.fall" : "brief.count",
            ("period", material.Period),
            ("signals", material.Wording.Signals(material.Total)),
            ("suppliers", material.Wording.Count(material.Suppliers.Count)),
            ("reference", material.Reference),
            ("verdict", Verdict.Words(material, finding)));
    }

    private static string Found(Material material)
    {
        var judged = material.Reading.Picture.Trends.Count(trend => trend.Outcome == TrendOutcome.Evaluated);
        var found = material.Reading.Picture.Trends.Count(trend => trend is { Outcome: TrendOutcome.Evaluated, Verdict: not TrendVerdict.None });
        return judged == 0
            ? material.Texts.Fill("keypoints.none", ("period", material.Period))
            : material.Texts.Fill(found switch { 0 => "brief.found.none", 1 => "brief.found.one", _ => "brief.found" }, ("judged", material.Wording.Count(judged)), ("found", material.Wording.Count(found)));
    }

    private static string First(Material material)
    {
        if (material.Reading.Picture.KeyPoints is not [var point, ..] || point.Kind == KeyPointKind.Steady)
        {
            return material.Texts["brief.first.none"];
        }

        return point.Kind == KeyPointKind.Pattern
            ? material.Texts.Fill("brief.first", ("what", KeyPointSentence.Of(material, material.Reading.Pattern(point.Id).Actor, material.Reading.Pattern(point.Id).Pattern)))
            : Trend(material, material.Reading.Trend(point.Id));
    }

    private static string Trend(Material material, Trend trend) => material.Texts.Fill(
        trend.Verdict is TrendVerdict.Fall or TrendVerdict.ShiftDown or TrendVerdict.Ended ? "brief.first.fall" : "brief.first.rise",
        ("series", TrendSentence.Series(material, trend)),
        ("call", TrendCall.Words(material, trend)));
}
