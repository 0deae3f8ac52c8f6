using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>At whom or what the interference was aimed.</summary>
internal static class Targets
{
    public static Section Write(Material material)
    {
        var texts = material.Texts;
        var period = ("period", material.Period);
        return new Section("targets", texts["targets.title"])
            .Say("lead", $"{texts["targets.lead"]} {Enumeration.Sentence(material, "target")}", $"{Unknown.Sentence(material, "target")} {texts["scope.overlap"]}")
            .Say("changes", Changes.Sentences(material, "target"))
            .Draw("bars", ConceptBars.Draw(material, "target", texts.Fill("targets.figure", period)))
            .Draw("heat", HeatMap.Draw(
                material,
                texts.Fill("targets.heat", period),
                Families(material, "target"),
                Families(material, "modus"),
                (target, modus) => material.Reading.Table("target-modus").Value("signals", target, modus)))
            .Tabulate("concepts", ConceptTable.Write(material, "target", texts["targets.table"], texts["targets.concept"]));
    }

    /// <summary>The families of a facet by key and label, as rows or columns.</summary>
    public static IReadOnlyList<(string Key, string Label)> Families(Material material, string facet) =>
        [.. material.Reading.Families(facet).Select(term => (term.Code, material.Wording.Label(term.Label)))];
}
