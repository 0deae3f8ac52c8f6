using OBI.Phenomenon.Report.Layout;

namespace OBI.Phenomenon.Report.Sections;

/// <summary>The words the signals were coded with.</summary>
internal static class Terms
{
    private static readonly string[] Facets = ["scope", "agent", "target", "modus", "objective", "channel", "effect", "interest"];

    public static Section Write(Material material)
    {
        var texts = material.Texts;
        var section = new Section("terms", texts["terms.title"]).Say("lead", texts.Fill("terms.lead", ("version", material.Header.TaxonomyVersion)));
        foreach (var facet in Facets.Where(facet => material.Reading.Terms(facet).Count > 0))
        {
            section.Parts.Add(new Section("facet", texts[$"facet.{facet}"]).Tabulate("terms", Concepts(material, facet)));
        }

        return section;
    }

    private static Grid Concepts(Material material, string facet) => new(
        material.Texts[$"facet.{facet}"],
        [Column.Narrow(material.Texts["terms.code"]), Column.Text(material.Texts["terms.term"], 4), Column.Text(material.Texts["terms.definition"], 7)],
        [.. material.Reading.Terms(facet).Select(term => (IReadOnlyList<string>)[term.Code, ConceptTable.Indented(material, term), term.Definition])]);
}
