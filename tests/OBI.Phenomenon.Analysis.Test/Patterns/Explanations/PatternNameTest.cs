using OBI.Phenomenon.Analysis.Patterns.Explanations;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Explanations;

public sealed class PatternNameTest
{
    [Test]
    public void Of_ManyFields_NamesModusTargetAndObjectiveInThatOrder()
    {
        LabelEvidence[] labels = [Label("channel", "c", 0.9, 4), Label("objective", "o", 0.8, 3), Label("target", "t", 0.7, 2), Label("modus", "m", 0.6, 1), Label("modus", "n", 0.6, 2)];

        Assert.That(PatternName.Of(labels), Is.EqualTo(new[] { "n", "t", "o" }));
        Assert.That(PatternName.Of(labels[..2]), Is.EqualTo(new[] { "o", "c" }));
    }

    [Test]
    public void Of_LabelThatMostLackOrThatDoesNotSetApart_IsLeftOut()
    {
        LabelEvidence[] labels = [Label("modus", "rare", 0.4, 5), Label("target", "usual", 0.9, 2, setsApart: false), Label("objective", "less", 0.6, -1), Label("region", "r", 0.5, 1)];

        Assert.That(PatternName.Of(labels), Is.EqualTo(new[] { "r" }));
    }

    [Test]
    public void Of_NoLabelThatMostHave_IsTheMostTellingAlone()
    {
        LabelEvidence[] labels = [Label("modus", "rare", 0.1, 5), Label("target", "telling", 0.4, 2), Label("region", "usual", 1, 0, setsApart: false)];

        Assert.That(PatternName.Of(labels), Is.EqualTo(new[] { "telling" }));
        Assert.That(PatternName.Of(labels[2..]), Is.EqualTo(new[] { "usual" }), "nothing sets it apart: the commonest");
        Assert.That(PatternName.Of([]), Is.Empty);
    }

    private static LabelEvidence Label(string field, string label, double share, double logOdds, bool setsApart = true) =>
        new(field, label, (long)(share * 100), 100, 10, 100, null, logOdds, logOdds, 0.01, setsApart);
}
