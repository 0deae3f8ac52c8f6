using System.Reflection;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;
using OBI.Phenomenon.Disclosure.Composition;
using OBI.Phenomenon.Disclosure.Gates;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Disclosure.Test.Gates;

public sealed class GateTest
{
    private static readonly PrimaryRules Rules = new(Samples.Thresholds, []);

    [Test]
    public void PublicMembers_NeverGiveAPublishedNumber()
    {
        var givers = typeof(PictureComposer).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Published));

        Assert.That(givers, Is.Empty);
        Assert.That(typeof(Gate).IsPublic, Is.False);
    }

    [Test]
    public void Members_TakeNoCount()
    {
        // A number is shown as a cell that was decided about, or not at all.
        var takers = typeof(Gate).GetMethods(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Count)));

        Assert.That(takers, Is.Empty);
    }

    [Test]
    public void Edition_FollowsFromTheGate()
    {
        Assert.That(Of().Edition, Is.EqualTo(Edition.Released));
        Assert.That(Gate.Internal().Edition, Is.EqualTo(Edition.Internal));
    }

    [Test]
    public void Released_ShowsACellThatWasDecidedToBeShown()
    {
        var (shown, hidden) = (CellOf("XA", 7), CellOf("XB", 9));

        var gate = Of([shown, hidden], [hidden]);

        Assert.That(gate.Number(shown).Value, Is.EqualTo(7));
        Assert.That(gate.Number(hidden).IsShown, Is.False);
    }

    [Test]
    public void Released_CellThatNobodyDecidedAbout_Fails()
    {
        Assert.That(() => Of([CellOf("XA", 7)], []).Number(CellOf("XB", 9)), Throws.InvalidOperationException.With.Message.Contains("catalogue"));
    }

    [FsCheck.NUnit.Property]
    public void Internal_ShowsEveryCount(byte signals)
    {
        Assert.That(Gate.Internal().Number(CellOf("XA", signals)).Value, Is.EqualTo(signals));
    }

    [TestCase(5, 19, false, null)]
    [TestCase(5, 20, false, "0.25")]
    [TestCase(5, 20, true, null)]
    public void Share_OfASmallBaseOrAHiddenPart_IsNotShown(int part, int whole, bool hidesPart, string? expected)
    {
        var (cell, total) = (CellOf("XA", part), CellOf("*", whole));

        var share = Of([cell, total], hidesPart ? [cell] : []).Share(cell, total);

        Assert.That(share.IsShown ? share.ToString() : null, Is.EqualTo(expected));
    }

    [Test]
    public void Derived_WithOneHiddenCell_IsNotShown()
    {
        var (shown, hidden) = (CellOf("XA", 10), CellOf("XB", 10));
        var gate = Of([shown, hidden], [hidden]);

        Assert.That(gate.Derived(2.5, shown, hidden).IsShown, Is.False);
        Assert.That(gate.Derived(2.5, hidden, shown).IsShown, Is.False);
        Assert.That(gate.Derived(2.5, shown, shown).Value, Is.EqualTo(2.5m));
        Assert.That(gate.Derived(null, shown, shown).IsShown, Is.False);
    }

    [TestCase(4.9, false)]
    [TestCase(5, true)]
    public void Derived_FromAModelledNumber_NeedsItToReachTheThreshold(double usual, bool expected)
    {
        var number = new UsualNumber(usual, CellOf("XA", 30).Count);

        Assert.That(Of().Derived(2, number).IsShown, Is.EqualTo(expected));
        Assert.That(Gate.Internal().Derived(2, number).IsShown, Is.True);
    }

    private static Gate Of(Cell[]? decided = null, Cell[]? hidden = null) => Gate.Released(
        new CellDecisions(decided ?? [], (hidden ?? []).Select(cell => cell.Key), []), Rules);

    private static Cell CellOf(string actor, int signals) => new(
        new CellKey("signals", actor, "*", "2025-Q4"), new Count([new SourceCount("politie", signals, signals, signals)]));
}
