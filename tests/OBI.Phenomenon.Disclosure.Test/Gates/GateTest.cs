using System.Reflection;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Test.Gates;

public sealed class GateTest
{
    [Test]
    public void PublicMembers_NeverGiveAPublishedNumber()
    {
        var givers = typeof(Gate).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Published));

        Assert.That(givers, Is.Empty);
        Assert.That(typeof(Gate).GetConstructors(), Is.Empty);
    }

    [Test]
    public void Edition_FollowsFromTheGate()
    {
        Assert.That(Samples.Released.Edition, Is.EqualTo(Edition.Released));
        Assert.That(Gate.Internal().Edition, Is.EqualTo(Edition.Internal));
        Assert.That(() => Gate.Released(null!), Throws.ArgumentNullException);
    }

    [FsCheck.NUnit.Property]
    public void Released_ShowsACountWhenItsLowerBoundReachesTheThreshold(byte signals, byte distinct)
    {
        var count = CountOf(signals, Math.Min(signals, distinct));

        var shown = Samples.Released.Signals(count);

        Assert.That(shown.IsShown, Is.EqualTo(count.LowerBound >= 5));
        Assert.That(shown.OrNull ?? count.Signals, Is.EqualTo(count.Signals));
    }

    [FsCheck.NUnit.Property]
    public void Internal_ShowsEveryCount(byte signals)
    {
        Assert.That(Gate.Internal().Signals(CountOf(signals, signals)).Value, Is.EqualTo(signals));
    }

    [Test]
    public void Signals_ManyFromOneIncident_AreNotShown()
    {
        Assert.That(Samples.Released.Signals(CountOf(40, 1)).IsShown, Is.False);
    }

    [Test]
    public void Signals_ThatReachTheThresholdOnlyOverSuppliersTogether_AreNotShown()
    {
        var count = new Count([new SourceCount("politie", 4, 4, 4), new SourceCount("bz", 4, 4, 4)]);

        Assert.That(Samples.Released.Signals(count).IsShown, Is.False);
    }

    [TestCase(5, 19, null)]
    [TestCase(5, 20, "0.25")]
    [TestCase(4, 20, null)]
    public void Share_OfASmallBaseOrAHiddenPart_IsNotShown(int part, int whole, string? expected)
    {
        var share = Samples.Released.Share(CountOf(part, part), CountOf(whole, whole));

        Assert.That(share.IsShown ? share.ToString() : null, Is.EqualTo(expected));
    }

    [Test]
    public void Derived_WithOneHiddenCount_IsNotShown()
    {
        Assert.That(Samples.Released.Derived(2.5, CountOf(10, 10), CountOf(4, 4)).IsShown, Is.False);
        Assert.That(Samples.Released.Derived(2.5, CountOf(4, 4), CountOf(10, 10)).IsShown, Is.False);
        Assert.That(Samples.Released.Derived(2.5, CountOf(10, 10), CountOf(5, 5)).Value, Is.EqualTo(2.5m));
        Assert.That(Samples.Released.Derived(null, CountOf(10, 10), CountOf(5, 5)).IsShown, Is.False);
    }

    private static Count CountOf(int signals, int distinct) => new([new SourceCount("politie", signals, signals, distinct)]);
}
