using OBI.Phenomenon.Analysis.Patterns.Explanations;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Explanations;

public sealed class PatternModesTest
{
    [Test]
    public void Of_OneClass_IsTheLabelOfEachFieldThatHalfHave()
    {
        var builder = new ProfileTableBuilder([new ProfileField("modus", FieldKind.Multiple, ["a", "b"]), new ProfileField("region", FieldKind.Single, ["e", "n", "s"])]);
        builder.Add(0b11, [0, 2], copies: 30, weight: 30);
        builder.Add(0b11, [0, 1, 3], copies: 30, weight: 30);
        builder.Add(0b11, [0, 4], copies: 30, weight: 30);
        var (table, _) = builder.Build();
        var result = LatentClassAnalysis.Fit(table, new LatentClassOptions { Classes = 1, Noise = false });

        var modes = PatternModes.Of(table, result.Model, 0);

        Assert.That(modes.Select(mode => (mode.Field, mode.Label)), Is.EqualTo(new[] { ("modus", "a"), ("region", null) }));
        Assert.That(modes[0].Probability, Is.EqualTo(1).Within(0.02));
        Assert.That(modes[1].Probability, Is.EqualTo(1.0 / 3).Within(0.02));
    }

    [Test]
    public void Of_FieldThatWasNeverObserved_HasNoMode()
    {
        var builder = new ProfileTableBuilder([new ProfileField("modus", FieldKind.Multiple, ["a"]), new ProfileField("channel", FieldKind.Multiple, [])]);
        builder.Add(0b01, [0], copies: 30, weight: 30);
        var (table, _) = builder.Build();
        var result = LatentClassAnalysis.Fit(table, new LatentClassOptions { Classes = 1, Noise = false });

        Assert.That(PatternModes.Of(table, result.Model, 0).Select(mode => mode.Field), Is.EqualTo(new[] { "modus" }));
    }
}
