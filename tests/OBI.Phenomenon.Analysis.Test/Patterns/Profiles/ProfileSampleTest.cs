using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Profiles;

public sealed class ProfileSampleTest
{
    [Test]
    public void Of_LargeTable_WeighsWhatWasAskedAndKeepsProportions()
    {
        var (table, _) = SimulatedProfiles.Draw(5, 4000, 3).Table();

        var sample = ProfileSample.Of(table, 1000, new CounterStream(1));

        Assert.That(sample.TotalWeight, Is.EqualTo(1000).Within(1));
        for (var field = 0; field < table.Fields.Length; field++)
        {
            Assert.That(4 * sample.ObservedWeights[field], Is.EqualTo(table.ObservedWeights[field]).Within(60));
        }
    }

    [Test]
    public void Of_SmallTable_IsThatTable()
    {
        var (table, _) = SimulatedProfiles.Draw(5, 400, 3).Table();

        Assert.That(ProfileSample.Of(table, 400, new CounterStream(1)), Is.SameAs(table));
    }
}
