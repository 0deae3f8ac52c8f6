using OBI.Phenomenon.Report.Charts;
using OBI.Phenomenon.Report.Layout;
using OBI.Phenomenon.Report.Speaking;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>To what end, and with what effect.</summary>
internal static class Objectives
{
    public static Section Write(Material material)
    {
        var texts = material.Texts;
        var section = new Section("objectives", texts["objectives.title"]);
        section.Parts.Add(Part(material, "objective", texts["objectives.parts"], $"{texts["objectives.lead"]} {texts["scope.overlap"]}", texts.Fill("objectives.figure", ("period", material.Period))));
        section.Parts.Add(Part(material, "effect", texts["effects.parts"], texts["effects.lead"], texts.Fill("effects.figure", ("period", material.Period))));
        return section;
    }

    private static Section Part(Material material, string facet, string title, string lead, string caption) =>
        new Section(facet, title)
            .Say("lead", $"{lead} {Enumeration.Sentence(material, facet)}", Unknown.Sentence(material, facet))
            .Say("changes", facet == "objective" ? Changes.Sentences(material, facet) : [])
            .Draw("bars", ConceptBars.Draw(material, facet, caption));
}
