using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>How complete and how precise the signals are, and what changed in those of earlier periods.</summary>
internal static class Quality
{
    private static readonly string[] Facets = ["agent", "target", "modus", "objective", "channel", "effect", "interest"];
    private static readonly string[] Precisions = ["day", "week", "month", "quarter", "year"];

    public static Section Write(Material material) =>
        new Section("quality", material.Texts["quality.title"])
            .Say("lead", material.Texts["quality.lead"])
            .Tabulate("facets", Unknowns(material))
            .Tabulate("precision", Precision(material))
            .Say("standing", Corrections.Standing(material))
            .Tabulate("revisions", Corrections.Numbers(material))
            .Say("overturned", Corrections.Overturned(material, keyPointsOnly: false));

    private static Grid Unknowns(Material material)
    {
        var texts = material.Texts;
        var rows = Facets
            .Where(facet => material.Reading.Terms(facet).Count > 0)
            .Select(facet => (IReadOnlyList<string>)
            [
                texts[$"facet.{facet}"],
                material.Reading.Unknown(facet) is null ? texts["value.none"] : material.Wording.Count(Unknown.Signals(material, facet)),
                Unknown.Share(material, facet) ?? texts["value.none"],
                material.Wording.Count(Unknown.Unobserved(material, facet)),
                Unknown.UnobservedShare(material, facet) ?? texts["value.none"],
            ]);
        return new Grid(
            texts["quality.facets"],
            [Column.Text(texts["quality.facet"]), Column.Number(texts["quality.unknown"]), Column.Number(texts["quality.share"]), Column.Number(texts["quality.unobserved"]), Column.Number(texts["quality.unobserved.share"])],
            [.. rows]);
    }

    private static Grid Precision(Material material)
    {
        var (texts, table) = (material.Texts, material.Reading.Table("precision"));
        var rows = Precisions
            .Where(table.Keys(0).Contains)
            .Select(precision => (IReadOnlyList<string>)
            [
                material.Label("precision", precision),
                material.Wording.Count(table.Value("signals", precision)),
                material.Wording.Share(table.Value("share", precision), material.Total) ?? texts["value.none"],
            ]);
        return new Grid(
            texts["quality.precision"],
            [Column.Text(texts["quality.precision.kind"]), Column.Number(texts["quality.precision.count"]), Column.Number(texts["quality.precision.share"])],
            [.. rows],
            table.Keys(0).Count == 0 ? "" : texts["quality.precision.note"]);
    }
}
