using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Merging;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Merging;

public sealed class ClassMergeTest
{
    private static readonly ProfileTable Table = PlantedProfiles.Draw([[0.8, 0.8, 0.1, 0.1, 0.1, 0.1], [0.1, 0.1, 0.1, 0.1, 0.8, 0.8]], 40, seed: 1).Table;

    [Test]
    public void Between_SameLabelsWithMoreWords_IsNought()
    {
        var model = Model([0.8, 0.8, 0.05, 0.05, 0.05, 0.05], [0.85, 0.8, 0.5, 0.5, 0.05, 0.05]);

        Assert.That(LabelExchange.Between(Table, model, 0, 1), Is.Zero);
    }

    [Test]
    public void Between_OneLabelForAnother_IsThatLabel()
    {
        var model = Model([0.8, 0.8, 0.1, 0.1, 0.1, 0.1], [0.8, 0.2, 0.7, 0.1, 0.1, 0.1]);

        Assert.That(LabelExchange.Between(Table, model, 0, 1), Is.EqualTo(0.6).Within(1e-12));
    }

    [Test]
    public void Of_VariantsAndAnotherPattern_JoinsTheVariants()
    {
        var model = Model([0.8, 0.8, 0.05, 0.05, 0.05, 0.05], [0.1, 0.1, 0.1, 0.1, 0.9, 0.9], [0.85, 0.8, 0.3, 0.3, 0.05, 0.05]);

        Assert.That(ClassMerge.Of(Table, model), Is.EqualTo(new[] { 0, 1, 0 }));
    }

    [Test]
    public void Of_ClassLikeTheBackground_IsNoise()
    {
        var background = new Averages(Table).Background;

        var patterns = ClassMerge.Of(Table, Model([0.95, 0.95, 0.01, 0.01, 0.01, 0.01], background, [0.01, 0.01, 0.01, 0.01, 0.95, 0.95]));

        Assert.That(patterns, Is.EqualTo(new int[] { 0, ProfileAssignment.Noise, 1 }));
    }

    [Test]
    public void Of_OnlyClass_IsAPattern()
    {
        Assert.That(ClassMerge.Of(Table, Model(new Averages(Table).Background)), Is.EqualTo(new[] { 0 }));
    }

    private static ClassModel Model(params double[][] classes)
    {
        var model = new ClassModel(classes.Length, true, Table.Labels, new Averages(Table));
        model.Shares.AsSpan().Fill(1.0 / model.Components);
        foreach (var (number, probabilities) in classes.Index())
        {
            probabilities.CopyTo(model.Probabilities, number * Table.Labels);
        }

        return model;
    }
}
