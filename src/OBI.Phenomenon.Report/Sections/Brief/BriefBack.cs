using OBI.Phenomenon.Picture.Chapters;
using OBI.Phenomenon.Picture.Patterns;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Chapters;
using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections.Brief;

/// <summary>The second page of the briefing: what is judged or tested, what came and went, what can be done, and how to read it.</summary>
internal static class BriefBack
{
    private const int Statements = 5;
    private const int Names = 4;

    /// <summary>Signed words that are longer stand in the report alone: shortened they would no longer be what was signed.</summary>
    private const int LongestJudgements = 1500;
    private const int LongestTrack = 260;

    public static Section Write(Material material)
    {
        var section = new Section("back", "");
        AddStatements(material, section);
        AddNames(material, section, "new", Named(material, TrendVerdict.Emergent).Concat(Patterned(material, PatternChange.Emerging)));
        AddNames(material, section, "ended", Named(material, TrendVerdict.Ended).Concat(Patterned(material, PatternChange.Vanished)));
        AddNames(material, section, "uncertain", Uncertain(material));
        var tracks = Handling.Tracks(material);
        section.Say("tracks.title", tracks.Count == 0 ? "" : material.Texts["handling.title"]);
        section.Say("tracks.signature", tracks.Count == 0 ? "" : SignedText.Of(material, ChapterKind.Action)!.Signature);
        section.Parts.AddRange(tracks.Select(track => new Section("track", track.Track).Say("text", track.Line.Length <= LongestTrack ? track.Line : material.Texts["brief.track.long"])));
        return section
            .Say("guide.title", material.Texts["brief.guide"])
            .Say("guide", Guide(material))
            .Say("contact", material.Header.Contact is { } contact ? material.Texts.Fill("brief.contact", ("contact", contact)) : "");
    }

    private static void AddStatements(Material material, Section section)
    {
        var judged = Judgements.Lines(material).Take(Statements).ToArray();
        if (judged.Length > 0)
        {
            section.Say("statements.title", material.Texts["judgements.title"]);
            section.Say("statements", judged.Sum(line => line.Length) <= LongestJudgements ? judged : [material.Texts["brief.judgements.long"]]);
            section.Say("statements.signature", SignedText.Of(material, ChapterKind.Judgements)!.Signature);
            return;
        }

        section.Say("statements.title", material.Texts["brief.statements"]);
        var points = material.Reading.Picture.KeyPoints.Take(Statements).Select(point => string.Join(' ', KeyPoints.Write(material, point).Passages["text"])).ToArray();
        section.Say("statements", points.Length > 0 ? points : [material.Texts.Fill("keypoints.none", ("period", material.Period))]);
    }

    private static void AddNames(Material material, Section section, string name, IEnumerable<string> names)
    {
        var all = names.ToArray();
        section.Parts.Add(new Section("names", material.Texts[$"brief.{name}"]).Say("text", all.Length switch
        {
            0 => [material.Texts["brief.names.none"]],
            > Names => [.. all.Take(Names - 1), material.Texts.Fill("brief.names.more", ("count", material.Wording.Count(all.Length - Names + 1)))],
            _ => all,
        }));
    }

    private static IEnumerable<string> Named(Material material, TrendVerdict verdict) => material.Reading.Picture.Trends
        .Where(trend => trend.Outcome == TrendOutcome.Evaluated && trend.Verdict == verdict && !IsUnknown(material, trend))
        .Select(trend => KeyPointSentence.Title(material, trend));

    /// <summary>That something is unknown for the first time is nothing to name.</summary>
    private static bool IsUnknown(Material material, Trend trend) => material.Reading.FacetOf(trend.Concept) is { } facet && material.Reading.Unknown(facet) == trend.Concept;

    private static IEnumerable<string> Patterned(Material material, PatternChange change) => material.Reading.Picture.Patterns
        .SelectMany(actor => actor.Patterns)
        .Where(pattern => pattern.Change == change && PatternCall.IsShown(pattern))
        .Select(pattern => PatternName.WithId(material, pattern));

    /// <summary>Totals that could not be judged, and changes that one supplier alone carries.</summary>
    private static IEnumerable<string> Uncertain(Material material) => material.Reading.Scopes
        .Select(material.Reading.Total)
        .OfType<Trend>()
        .Where(trend => trend.Outcome != TrendOutcome.Evaluated)
        .Select(trend => $"{KeyPointSentence.Title(material, trend)}: {TrendCall.Words(material, trend)}")
        .Concat(material.Reading.Picture.Trends
            .Where(trend => trend is { Outcome: TrendOutcome.Evaluated, RestsOn: not null } && TrendCall.IsUpward(trend.Verdict))
            .Select(trend => $"{KeyPointSentence.Title(material, trend)}: {material.Texts["brief.rests"]}"));

    private static IEnumerable<string> Guide(Material material)
    {
        yield return material.Texts["brief.guide.signals"];
        yield return Sight.Joined(material.Texts["brief.guide.scale"], Scale(material));
        yield return Scope.Withheld(material);
        yield return material.Texts.Fill("brief.guide.next", ("period", material.Wording.PeriodInSentence(FollowingPeriod.Of(material.Reading.Period))), ("date", material.Wording.Day(material.Header.AsOfDate)));
    }

    /// <summary>The words of likelihood, where somebody used them.</summary>
    private static string Scale(Material material) => Judgements.Lines(material).Count == 0 ? "" : material.Texts.Fill(
        "brief.guide.likelihood",
        ("steps", string.Join("; ", Likelihood.Scale.Select(step => $"{material.Texts[$"likelihood.{step.Step}"]} {material.Texts.Fill("likelihood.range", ("from", $"{step.From}"), ("to", $"{step.To}"))}"))));
}
