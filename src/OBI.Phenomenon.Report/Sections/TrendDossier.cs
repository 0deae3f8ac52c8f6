using OBI.Phenomenon.Picture.Trends;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>What the werkdossier adds for an actor: every series with its numbers, those too small to judge, and how each finding came about.</summary>
internal static class TrendDossier
{
    public static void Write(Material material, Section section, string name, IReadOnlyList<Trend> trends, IReadOnlyList<Trend> findings)
    {
        var few = trends.Where(trend => trend.Outcome == TrendOutcome.TooFewSignals).ToArray();
        section.Tabulate("series", SeriesTable.Write(material, name, trends.Except(few)));
        section.Say("few", few.Length == 0 ? "" : material.Texts.Fill("dossier.few", ("count", material.Wording.Count(few.Length)), ("entries", Few(material, few))));
        foreach (var (place, trend) in findings.Where(trend => trend.Explanation is not null).Index())
        {
            section.Tabulate($"explanation-{place + 1:000}", TrendAccount.Write(material, name, trend, trend.Explanation!));
        }
    }

    /// <summary>Those with signals by name and number, those without by how many there are.</summary>
    private static string Few(Material material, Trend[] few)
    {
        var reported = few.Where(trend => trend.Observed.OrNull > 0).ToArray();
        if (reported.Length == 0)
        {
            return material.Texts["dossier.few.none"];
        }

        var entries = reported.Select(trend => material.Texts.Fill("actor.most.entry", ("label", Enumeration.InSentence(TrendNames.Series(material, trend))), ("count", material.Wording.Count(trend.Observed))));
        return material.Texts.Fill("dossier.few.some", ("entries", string.Join("; ", entries)))
            + (reported.Length < few.Length ? material.Texts.Fill("dossier.few.zero", ("count", material.Wording.Count(few.Length - reported.Length))) : "");
    }
}
