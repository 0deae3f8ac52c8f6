using OBI.Phenomenon.Sample.Chances;

namespace OBI.Phenomenon.Sample.Test.Chances;

public sealed class MixTest
{
    [Test]
    public void Draw_ManyTimes_FollowsWeights()
    {
        var mix = Mix.Parse("A:70 B:20 C:10");
        var chance = Chance.For(1, Purpose.Incident);

        var drawn = Enumerable.Range(0, 30_000).Select(_ => mix.Draw(ref chance)).CountBy(value => value).ToDictionary();

        Assert.That(drawn["A"] / 30_000.0, Is.EqualTo(mix.Share("A")).Within(0.012));
        Assert.That(drawn["C"] / 30_000.0, Is.EqualTo(mix.Share("C")).Within(0.012));
    }

    [Test]
    public void DrawSome_WithSecond_NeverRepeatsAValue()
    {
        var mix = Mix.Parse("A:1 B:1");
        var chance = Chance.For(2, Purpose.Incident);

        for (var i = 0; i < 200; i++)
        {
            Assert.That(mix.DrawSome(ref chance, 500), Is.Unique);
        }
    }

    [Test]
    public void DrawOther_FromTwo_GivesTheOther()
    {
        var chance = Chance.For(3, Purpose.Incident);

        Assert.That(Mix.Parse("A:9 B:1").DrawOther(ref chance, "A"), Is.EqualTo("B"));
    }

    [Test]
    public void Where_NothingLeft_IsNoMix() =>
        Assert.That(Mix.Parse("A:1").Where(_ => false), Is.Null);

    [TestCase("A:0")]
    [TestCase("A:1 A:2")]
    [TestCase("")]
    public void Parse_NoMix_IsRefused(string text) =>
        Assert.That(() => Mix.Parse(text), Throws.ArgumentException);
}
