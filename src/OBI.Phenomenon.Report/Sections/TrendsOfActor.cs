using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Reading;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What is found in the series of one actor; in the werkdossier every series, and how each finding came about.</summary>
internal static class TrendsOfActor
{
    /// <summary>The anchor of an actor's part.</summary>
    public static string AnchorOf(string actor) => $"trends-{actor}";

    /// <summary>Null when there is nothing to tell beyond the tables of all actors.</summary>
    public static Section? Write(Material material, string actor)
    {
        var trends = material.Reading.Trends(actor);
        var findings = trends.Where(TrendCall.IsFinding).ToArray();
        var total = material.Reading.Total(actor);
        var isInternal = material.Header.Edition == Edition.Internal;

        // What holds for every series is said once, at the head of the chapter.
        var isJudged = material.Reading.Picture.Trends.Any(trend => trend.Outcome == TrendOutcome.Evaluated);
        if (findings.Length == 0 && !(isJudged && total is { Outcome: not TrendOutcome.Evaluated }) && (!isInternal || trends.Count == 0))
        {
            return null;
        }

        var name = TrendNames.Actor(material, actor);
        var section = new Section("actor", name) { Anchor = AnchorOf(actor) }.Say("text", findings.Where(trend => trend != total).Prepend(isJudged ? total : null).OfType<Trend>().Select(trend => string.Join(' ', new[] { TrendSentence.Of(material, trend), RemarkSentence.On(material, trend.Id) }.Where(part => part.Length > 0))));
        if (isInternal)
        {
            TrendDossier.Write(material, section, name, trends, findings);
        }
        else if (findings.Any(trend => trend.Concept != PictureReading.All))
        {
            section.Tabulate("findings", TrendTable.Write(
                material,
                material.Texts.Fill("trends.findings", ("actor", name)),
                material.Texts["trends.series"],
                findings.Where(trend => trend.Concept != PictureReading.All).Prepend(total).Select(trend => (trend is null ? material.Texts["trends.total"] : TrendNames.Series(material, trend), trend)),
                ""));
        }

        return section;
    }
}
