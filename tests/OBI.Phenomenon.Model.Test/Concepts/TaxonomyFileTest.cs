using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Model.Test.Concepts;

public sealed class TaxonomyFileTest
{
    private static readonly ConceptCatalogue Taxonomy = TaxonomyFile.Read(Repository.PathOf("pipelines", "taxonomy"));

    [Test]
    public void Read_OwnTaxonomy_HoldsEveryConceptAndFacet()
    {
        Assert.That(Taxonomy.Concepts, Has.Length.EqualTo(166));
        Assert.That(Taxonomy.Concepts.Select(concept => concept.Facet).Distinct().Count(), Is.EqualTo(9));
    }

    [TestCase(Facet.Agent, "stichting", "AGT-ORG")]
    [TestCase(Facet.Target, "gemeenschap", "TGT-110")]
    [TestCase(Facet.Target, "advocaat", "TGT-450")]
    [TestCase(Facet.Modus, "spionage", "MOD-300")]
    [TestCase(Facet.Modus, "desinformatie", "MOD-510")]
    [TestCase(Facet.Modus, "nepnieuws", "MOD-510")]
    [TestCase(Facet.Modus, "sabotage", "MOD-700")]
    [TestCase(Facet.Modus, "hybride", "MOD-700")]
    [TestCase(Facet.Objective, "afschrikken", "OBJ-110")]
    public void FindWord_OnceTwoWays_PointsOneWay(Facet facet, string word, string code) =>
        Assert.That(Taxonomy.FindWord(facet, word)?.Value, Is.EqualTo(code));

    [Test]
    public void FamilyOf_Grandchild_IsTheTop()
    {
        var tax = ConceptCode.Parse("MOD-161");

        Assert.That(Taxonomy.FamilyOf(tax).Value, Is.EqualTo("MOD-100"));
        Assert.That(Taxonomy.SelfAndAncestors(tax).Select(code => code.Value), Is.EqualTo(new[] { "MOD-161", "MOD-160", "MOD-100" }));
    }

    [TestCase("  MOD-110:\n    parent: MOD-100", "  MOD-110:\n    parent: MOD-123", "unknown parent MOD-123")]
    [TestCase("  MOD-111:\n", "  MOD-110:\n", "written twice")]
    [TestCase("synonyms: [bedreiging, ", "synonyms: [intimidatie, ", "also points to MOD-110")]
    [TestCase("parent: MOD-160", "parent: MOD-161", "circle")]
    [TestCase("    nl: Intimidatie", "    label: Intimidatie", "unknown key 'label'")]
    [TestCase("{ disarm: [T0140.002], ", "{ disram: [T0140.002], ", "'disram'")]
    [TestCase("parent: MOD-160", "parent: TGT-100", "another facet")]
    public void Read_BrokenRule_SaysWhereAndWhich(string from, string to, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("pipelines", "taxonomy"));
        var path = Path.Combine(folder.Path, "facets", "modus.yaml");
        var text = File.ReadAllText(path);
        Assume.That(text, Does.Contain(from));
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));

        Assert.That(
            () => TaxonomyFile.Read(folder.Path),
            Throws.TypeOf<ContractException>().With.Message.Contains(expected).And.Message.Match(@"modus\.yaml:\d+: "));
    }

    [Test]
    public void Read_CodeInTwoFiles_NamesBothPlaces()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("pipelines", "taxonomy"));
        File.AppendAllText(Path.Combine(folder.Path, "facets", "target.yaml"), "  MOD-110:\n    nl: Dubbel\n    en: Double\n    definition: Dubbel.\n");

        Assert.That(
            () => TaxonomyFile.Read(folder.Path),
            Throws.TypeOf<ContractException>().With.Message.Contains("appears twice").And.Message.Contains("target.yaml"));
    }
}
