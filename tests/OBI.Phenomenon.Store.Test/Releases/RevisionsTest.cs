namespace OBI.Phenomenon.Store.Test.Releases;

/// <summary>Every change of a number between two points of the ledger has a cause.</summary>
public sealed class RevisionsTest
{
    private StoreFolder _folder = null!;
    private SignalStore _store = null!;

    [SetUp]
    public void Open()
    {
        _folder = new StoreFolder();
        _store = SignalStore.Open(_folder.Store);
        _store.Deliver(Samples.Head("a.csv"), [Samples.Signal(1), Samples.Signal(2), Samples.Signal(3), Samples.Signal(4)]);
    }

    [TearDown]
    public void Close()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Revisions_LateCorrectedReattributedAndWithdrawn_EachHasItsCause()
    {
        _store.Deliver(
            Samples.Head("b.csv", delivered: 2, number: 2),
            [Samples.Signal(5), Samples.Signal(2, day: Samples.Day.AddMonths(1)), Samples.Signal(3, actors: "XB")],
            4);

        Assert.That(Texts(1, 2), Is.EqualTo(new[]
        {
            "Late 1: - > XA 2025-07-03",
            "Corrected 1: XA 2025-07-03 > XA 2025-08-03",
            "Withdrawn 1: XA 2025-07-03 > -",
            "Reattributed 1: XA 2025-07-03 > XB 2025-07-03",
        }));
    }

    [Test]
    public void Revisions_ReadAgainWithOtherTerms_IsRecoded()
    {
        _store.Deliver(Samples.Head("a.csv", mapping: "m2"), [Samples.Signal(1, actors: "XB"), Samples.Signal(2), Samples.Signal(3), Samples.Signal(4)]);

        Assert.That(Texts(1, 2).Where(text => text.Contains("XB", StringComparison.Ordinal)), Is.EqualTo(new[] { "Recoded 1: XA 2025-07-03 > XB 2025-07-03" }));
        Assert.That(Texts(1, 2), Has.All.StartsWith("Recoded"));
    }

    [Test]
    public void Revisions_CameAndWentInBetween_IsNone()
    {
        _store.Deliver(Samples.Head("b.csv", delivered: 2, number: 2), [Samples.Signal(5)]);
        _store.Deliver(Samples.Head("c.csv", delivered: 3, number: 3), [], 5);

        Assert.That(Texts(1, 3), Is.Empty);
        Assert.That(Texts(1, 2), Is.EqualTo(new[] { "Late 1: - > XA 2025-07-03" }));
        Assert.That(Texts(2, 2), Is.Empty);
    }

    private IEnumerable<string> Texts(long from, long to) => _store.Lives.Revisions(from, to)
        .Select(revision => $"{revision.Cause} {revision.Signals}: {Text(revision.ActorsBefore?.Key, revision.StartBefore?.ToString())} > {Text(revision.ActorsAfter?.Key, revision.StartAfter?.ToString())}");

    private static string Text(string? actors, string? start) => actors is null ? "-" : $"{actors} {start}";
}
