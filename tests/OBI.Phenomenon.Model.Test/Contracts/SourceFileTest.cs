using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Testing.Contracts;

namespace OBI.Phenomenon.Model.Test.Contracts;

public sealed class SourceFileTest
{
    [Test]
    public void Read_SoundContract_KnowsEveryMeaning()
    {
        var contract = TrialContract.Read();

        Assert.That(contract.Column(ColumnRole.Modus)!.Terms!.Find("divers"), Is.EqualTo(new[] { "MOD-110", "MOD-320" }));
        Assert.That(contract.Column(ColumnRole.Modus)!.Terms!.Find("parkeren"), Is.Empty);
        Assert.That(contract.Column(ColumnRole.Modus)!.Terms!.Find("onbekend"), Is.Null);
        Assert.That(contract.Column(ColumnRole.Actor)!.Split, Is.EqualTo("|"));
        Assert.That(contract.Column(ColumnRole.Region)!.MayBeEmpty, Is.True);
    }

    [TestCase("reliability: C", "reliability: C\ndominance: waived", true)]
    [TestCase("reliability: C", "reliability: C\ndominance: protected", false)]
    [TestCase("reliability: C", "reliability: C", false)]
    public void Read_Dominance_IsWaivedOnlyWhereTheContractSaysSo(string line, string instead, bool expected)
    {
        Assert.That(TrialContract.Read(TrialContract.Source.Replace(line, instead, StringComparison.Ordinal)).WaivesDominance, Is.EqualTo(expected));
    }

    [Test]
    public void Read_LineEndings_DoNotChangeTheMappingVersion() =>
        Assert.That(
            TrialContract.Read(TrialContract.Source.ReplaceLineEndings("\r\n")).MappingVersion,
            Is.EqualTo(TrialContract.Read(TrialContract.Source.ReplaceLineEndings("\n")).MappingVersion));

    [Test]
    public void Read_CommentOrLayout_DoesNotChangeTheMappingVersion() =>
        Assert.That(
            TrialContract.Read(terms: TrialContract.Terms.Replace("bedreiging: MOD-111", "\"bedreiging\":   MOD-111   # een dreigbrief", StringComparison.Ordinal)).MappingVersion,
            Is.EqualTo(TrialContract.Read().MappingVersion));

    [Test]
    public void Read_AnotherTerm_ChangesTheMappingVersion() =>
        Assert.That(
            TrialContract.Read(terms: TrialContract.Terms.Replace("MOD-111", "MOD-110", StringComparison.Ordinal)).MappingVersion,
            Is.Not.EqualTo(TrialContract.Read().MappingVersion));

    [TestCase("reliability: C", "reliability: G", "source.yaml:4: 'reliability' cannot be 'G'")]
    [TestCase("reliability: C", "reliabilty: C", "source.yaml:4: unknown key 'reliabilty'; did you mean 'reliability'?")]
    [TestCase("source: proef", "source: anders", "must be the name of its folder")]
    [TestCase("from: 2024-01-01", "from: 1-1-2024", "must be a day")]
    [TestCase("from: 2024-01-01", "from: 2024-01-01, until: 2023-01-01", "'until' lies before 'from'")]
    [TestCase("date: yyyy-MM-dd", "date: []", "needs 'date'")]
    [TestCase("proef_{delivered}_{number}.csv", "proef_{number}.csv", "{delivered}")]
    [TestCase("every: month", "every: week", "'every' cannot be 'week'")]
    [TestCase("encoding: utf-8", "encoding: utf-16", "'encoding' cannot be")]
    [TestCase("date: yyyy-MM-dd", "date: dd-MM", "no date pattern")]
    [TestCase("{ is: start, date: yyyy-MM-dd }", "{ is: start }", "needs 'date'")]
    [TestCase("{ is: record }", "{ is: recrod }", "'is' cannot be 'recrod'")]
    [TestCase("nummer: { is: record }", "nummer: { ignored: \"x\" }", "no column is 'record'")]
    [TestCase("scope: SCP-IN, ", "", "nothing says 'scope'")]
    [TestCase("scope: SCP-IN", "scope: SCP-INN", "unknown concept SCP-INN")]
    [TestCase("fixed: { scope", "fixed: { modus: MOD-110, scope", "both a column and a fixed value")]
    [TestCase("rows: { min: 1, max: 100 }", "rows: { min: 100, max: 1 }", "from 100 to")]
    [TestCase("max_share: 0.1", "max_share: 2", "from 0 to 1")]
    [TestCase("legal_basis: \"Proefafspraak\"", "legal_basis: \"\"", "must be a text")]
    [TestCase("columns:", "columns: [", "not valid YAML")]
    public void Read_BrokenContract_SaysWhereAndWhat(string from, string to, string expected)
    {
        Assume.That(TrialContract.Source, Does.Contain(from));

        Assert.That(
            () => TrialContract.Read(TrialContract.Source.Replace(from, to, StringComparison.Ordinal)),
            Throws.TypeOf<ContractException>().With.Message.Contains(expected));
    }

    [TestCase("bedreiging: MOD-111", "bedreiging: MOD-123", "terms.yaml:5: 'bedreiging' maps to unknown concept MOD-123; add it to the taxonomy or change the term")]
    [TestCase("bedreiging: MOD-111", "bedreiging: TGT-100", "facet 'target'")]
    [TestCase("Alfa: XA", "Alfa: ALFA", "unknown state 'ALFA'")]
    [TestCase("Utrecht: NL-UT", "Utrecht: Utrecht", "unknown region")]
    [TestCase("plaats: {", "plaast: {", "did you mean 'plaats'?")]
    [TestCase("source: proef", "source: ander", "'source' cannot be 'ander'")]
    [TestCase("  plaats: { Utrecht: NL-UT }", "", "column 'plaats' has no terms")]
    public void Read_BrokenTerms_SaysWhereAndWhat(string from, string to, string expected)
    {
        Assume.That(TrialContract.Terms, Does.Contain(from));

        Assert.That(
            () => TrialContract.Read(terms: TrialContract.Terms.Replace(from, to, StringComparison.Ordinal)),
            Throws.TypeOf<ContractException>().With.Message.Contains(expected));
    }
}
