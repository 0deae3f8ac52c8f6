using OBI.Phenomenon.Analysis.Patterns.Explanations;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Explanations;

public sealed class PatternExplanationTest
{
    [Test]
    public void Of_TwoPatternsAndNoise_GivesCountsThatCanBeRecounted()
    {
        var counts = Counted();

        var evidence = PatternExplanation.Of(counts, (pattern, label) => pattern == 0 && label == 0);

        var leading = evidence[0].Single(label => label.Label == "a");
        Assert.That((leading.Inside, leading.InsideObserved, leading.Elsewhere, leading.ElsewhereObserved), Is.EqualTo((30L, 30L, 2L, 22L)), "the noise is elsewhere");
        Assert.That(leading.Lift, Is.EqualTo(1 / (2 / 22.0)).Within(1e-12));
        Assert.That(leading.SetsApart, Is.True);
        Assert.That(leading.Z, Is.GreaterThan(2));
        Assert.That(leading.QValue, Is.LessThan(0.05));
        var region = evidence[0].Single(label => label.Field == "region");
        Assert.That((region.Label, region.Inside, region.InsideObserved), Is.EqualTo(("n", 10L, 10L)), "twenty of its signals have no region");
    }

    [Test]
    public void Of_LabelThatNeverOccursInAPattern_IsToldOnlyWhenItSetsApart()
    {
        var counts = Counted();

        var without = PatternExplanation.Of(counts, (_, _) => false);
        var with = PatternExplanation.Of(counts, (_, _) => true);

        Assert.That(without[0].Select(label => label.Label), Is.EqualTo(new[] { "a", "n" }));
        Assert.That(with[0].Select(label => label.Label), Is.EqualTo(new[] { "a", "b", "n", "s" }));
        Assert.That(with[0].Single(label => label.Label == "b").LogOdds, Is.LessThan(0), "it has less of it");
    }

    [Test]
    public void Of_LabelThatNeverOccursElsewhere_HasNoLift()
    {
        var evidence = PatternExplanation.Of(Counted(), (_, _) => false);

        Assert.That(evidence[1].Single(label => label.Label == "s").Lift, Is.Null);
    }

    /// <summary>Thirty signals with a, of ten of which the region is known; twenty with b in the south; two with a in the noise.</summary>
    private static LabelCounts Counted()
    {
        var builder = new ProfileTableBuilder([new ProfileField("modus", FieldKind.Multiple, ["a", "b"]), new ProfileField("region", FieldKind.Single, ["n", "s"])]);
        int[] added = [builder.Add(0b01, [0]), builder.Add(0b11, [0, 2]), builder.Add(0b11, [1, 3])];
        var (table, places) = builder.Build();
        var counts = new LabelCounts(table, 2);
        counts.Add(places[added[0]], 0, 20);
        counts.Add(places[added[1]], 0, 10);
        counts.Add(places[added[2]], 1, 20);
        counts.Add(places[added[0]], -1, 2);
        return counts;
    }
}
