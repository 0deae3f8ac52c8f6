using OBI.Phenomenon.Picture.Findings;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Report.Sections;

namespace OBI.Phenomenon.Report.Speaking;

/// <summary>Says what a comparison allows us to say.</summary>
internal static class Verdict
{
    /// <summary>The verdict in words; a mark when this edition does not have the comparison.</summary>
    public static string Words(Material material, Finding? finding) => finding switch
    {
        null => material.Header.Edition == Edition.Internal ? material.Texts["value.none"] : material.Wording.Withheld,
        { FirstSeen: true } => material.Texts["verdict.first"],
        _ => material.Texts[$"verdict.{finding.Verdict}"],
    };

    /// <summary>The ratio with its interval.</summary>
    public static string Ratio(Material material, Finding? finding) => Ratio(material, finding, "cell");

    private static string Ratio(Material material, Finding? finding, string place)
    {
        if (finding is null || !finding.RatioLow.IsShown)
        {
            return Words(material, null);
        }

        var low = material.Wording.Ratio(finding.RatioLow);
        if (!finding.Ratio.IsShown)
        {
            return material.Texts.Fill($"ratio.above.{place}", ("low", low));
        }

        var ratio = material.Wording.Ratio(finding.Ratio);
        return finding.RatioHigh.IsShown
            ? material.Texts.Fill($"ratio.interval.{place}", ("ratio", ratio), ("low", low), ("high", material.Wording.Ratio(finding.RatioHigh)))
            : material.Texts.Fill($"ratio.open.{place}", ("ratio", ratio), ("low", low));
    }

    /// <summary>The sentence about an actor's total, compared with a year before.</summary>
    public static string Sentence(Material material, string actor)
    {
        var finding = material.YearBefore(actor, Reading.PictureReading.All);
        (string, string)[] count =
        [
            ("period", material.Period),
            ("signals", material.Wording.Signals(material.Reading.Signals(actor, material.Reading.Period))),
            ("actor", material.Actor(actor)),
            ("grade", Attribution.Phrase(material, actor)),
        ];
        return finding is null
            ? material.Texts.Fill("actor.absent", count)
            : material.Texts.Fill(
                $"actor.{finding.Verdict}",
                [
                .. count,
                ("reference", material.PeriodCompared(finding.Reference)),
                ("usual", material.Wording.Count(finding.Usual)),
                ("observed", material.Wording.Count(finding.Observed)),
                ("comparable", Comparable(material, finding)),
                ("ratio", Ratio(material, finding, "sentence")),
                ]);
    }

    /// <summary>Says that a comparison counts fewer suppliers than the tables do, where that shows.</summary>
    private static string Comparable(Material material, Finding finding) =>
        finding.Observed == material.Reading.Signals(finding.Actor, finding.Period) && finding.Usual == material.Reading.Signals(finding.Actor, finding.Reference)
            ? ""
            : material.Texts["actor.comparable"];
}
