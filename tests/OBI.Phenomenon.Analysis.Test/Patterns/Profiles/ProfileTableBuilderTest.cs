using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Profiles;

public sealed class ProfileTableBuilderTest
{
    [Test]
    public void Build_EqualSignals_AreOneProfileWithItsCopies()
    {
        var builder = new ProfileTableBuilder([.. SimulatedProfiles.Fields]);
        int[] added = [builder.Add(3, [1, 8]), builder.Add(1, [1]), builder.Add(3, [8, 1], copies: 4, weight: 2.5)];

        var (table, places) = builder.Build();

        Assert.That(table.Count, Is.EqualTo(2));
        Assert.That(places[added[0]], Is.EqualTo(places[added[2]]));
        Assert.That(table.Copies(places[added[0]]), Is.EqualTo(5));
        Assert.That(table.Weight(places[added[0]]), Is.EqualTo(3.5));
        Assert.That(table.TotalWeight, Is.EqualTo(4.5));
        Assert.That(table.LabelWeights[8], Is.EqualTo(3.5));
        Assert.That(table.ObservedWeights, Is.EqualTo([4.5, 3.5, 0]));
        Assert.That(table.Has(places[added[1]], 1), Is.True);
        Assert.That(table.Observes(places[added[1]], 1), Is.False);
    }

    [Test]
    public void Build_OtherOrderOfSignals_GivesTheSameTable()
    {
        var drawn = SimulatedProfiles.Draw(5, 400, 3);

        var (table, places) = drawn.Table();
        var (shuffled, shuffledPlaces) = drawn.Table(Enumerable.Range(0, 400).OrderBy(signal => signal * 7919 % 400));

        Assert.That(shuffled.Bits.SequenceEqual(table.Bits) && shuffled.ObservedBits.SequenceEqual(table.ObservedBits) && shuffled.Weights.SequenceEqual(table.Weights), Is.True);
        Assert.That(shuffledPlaces, Is.EqualTo(places));
        Assert.That(table.TotalWeight, Is.EqualTo(400));
    }

    [Test]
    public void Build_Weights_AddUpToTheSameWhateverCameFirst()
    {
        double[] weights = [1, 1e-7, 0.3333333, 1e7, 2.5e-3];

        Assert.That(WeightOf(weights), Is.EqualTo(WeightOf([.. weights.Reverse()])));
    }

    [TestCase(0, new int[0])]
    [TestCase(8, new int[0])]
    [TestCase(1, new[] { 8 })]
    [TestCase(4, new int[0])]
    [TestCase(4, new[] { 13, 14 })]
    public void Add_LabelsThatDoNotGoWithTheFields_IsRefused(int observed, int[] labels)
    {
        var builder = new ProfileTableBuilder([.. SimulatedProfiles.Fields]);

        Assert.That(() => builder.Add(observed, labels), Throws.ArgumentException);
    }

    private static double WeightOf(double[] weights)
    {
        var builder = new ProfileTableBuilder([.. SimulatedProfiles.Fields]);
        foreach (var weight in weights)
        {
            builder.Add(1, [2], 1, weight);
        }

        return builder.Build().Table.Weight(0);
    }
}
