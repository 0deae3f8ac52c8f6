using OBI.Phenomenon.Audit.Cells;
using OBI.Phenomenon.Audit.Solving;

namespace OBI.Phenomenon.Audit.Test.Solving;

public sealed class RatioReadingTest
{
    private static (Bound Part, Bound Whole) Read(Bound part, Bound whole, decimal shown)
    {
        var ratio = new Rounded(shown);
        return RatioReading.Of(part, whole, ratio.Low, ratio.High);
    }

    [Test]
    public void Of_KnownWhole_GivesThePart()
    {
        Assert.That(Read(Bound.Any, new Bound(560, 560), 0.0142857m).Part, Is.EqualTo(new Bound(8, 8)));
    }

    [Test]
    public void Of_KnownPart_GivesTheWhole()
    {
        Assert.That(Read(new Bound(8, 8), new Bound(8, 2000), 0.0142857m).Whole, Is.EqualTo(new Bound(560, 560)));
    }

    [Test]
    public void Of_RatioOfFewPairs_GivesBoth()
    {
        var (part, whole) = Read(Bound.Any, new Bound(0, 150), 0.435644m);

        Assert.That((part, whole), Is.EqualTo((new Bound(44, 44), new Bound(101, 101))), "44/101 is in lowest terms");
    }

    [Test]
    public void Of_WholeThatMayBeAnything_IsBoundedByThePart()
    {
        Assert.That(Read(new Bound(10, 20), Bound.Any, 0.5m).Whole, Is.EqualTo(new Bound(20, 40)));
    }

    [Test]
    public void Of_NothingThatFits_IsEmpty()
    {
        Assert.That(Read(Bound.Any, new Bound(10, 10), 0.33m).Part.IsEmpty, Is.True);
    }
}
