using OBI.Phenomenon.Analysis.Patterns.Coding;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Model.Concepts;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Coding;

public sealed class ActorSignalsTest
{
    private static readonly ConceptCatalogue Catalogue = new(
        "test",
        [],
        [.. new[] { "MOD-100", "MOD-200", "TGT-100", "TGT-200" }.Select(code => new Concept(ConceptCode.Parse(code), ConceptCode.Parse(code).Facet(), null, code, code, string.Empty, false, [], []))]);

    [TestCase("MOD-200", FieldKind.Single)]
    [TestCase("MOD-100 MOD-200", FieldKind.Multiple)]
    public void Kind_OfAFacet_IsOneLabelUnlessASignalHasTwo(string last, FieldKind modus)
    {
        var signals = new ActorSignals([Samples.Tally(concepts: "MOD-100 TGT-100", signals: 6), Samples.Tally(concepts: $"{last} TGT-200", signals: 6)], Catalogue);

        Assert.That(signals.Table.Fields.Take(2).Select(field => (field.Name, field.Kind)), Is.EqualTo(new[] { ("modus", modus), ("target", FieldKind.Single) }));
        Assert.That(signals.Table.Count, Is.EqualTo(2));
    }
}
