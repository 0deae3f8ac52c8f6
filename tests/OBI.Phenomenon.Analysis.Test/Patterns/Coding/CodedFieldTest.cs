using OBI.Phenomenon.Analysis.Patterns.Coding;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Coding;

public class CodedFieldTest
{
    [Test]
    public void LabelsOf_UnknownConcept_IsNotObserved() => Assert.That(Labels("MOD-999", ("MOD-999", 20), ("MOD-110", 20)), Is.Empty);

    [Test]
    public void LabelsOf_RareConcept_IsItsParent() => Assert.That(Labels("MOD-120", ("MOD-120", 4), ("MOD-110", 20)), Is.EqualTo(new[] { "MOD-100" }));

    [Test]
    public void LabelsOf_RareFamily_StaysWhatItIs() => Assert.That(Labels("MOD-200", ("MOD-200", 1), ("MOD-110", 20)), Is.EqualTo(new[] { "MOD-200" }));

    [Test]
    public void LabelsOf_HalfAPercentOfVeryMany_IsRare() => Assert.That(Labels("MOD-120", ("MOD-120", 40), ("MOD-110", 9960)), Is.EqualTo(new[] { "MOD-100" }));

    [Test]
    public void LabelsOf_ConceptAndItsParent_IsTheConceptAlone() => Assert.That(Labels("MOD-100 MOD-110", ("MOD-100 MOD-110", 20)), Is.EqualTo(new[] { "MOD-110" }));

    [Test]
    public void LabelsOf_RareConceptBesideItsSibling_AddsNothing() => Assert.That(Labels("MOD-110 MOD-120", ("MOD-110 MOD-120", 2), ("MOD-110", 20)), Is.EqualTo(new[] { "MOD-110" }));

    private static IEnumerable<string> Labels(string profile, params (string Profile, long Signals)[] signals) =>
        new CodedField(Samples.Catalogue, Facet.Modus, [.. signals.Select(entry => (Profile.Parse(entry.Profile), entry.Signals))]).LabelsOf(Profile.Parse(profile)).Select(code => code.Value);
}
