using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Store.Test.Releases;

public sealed class LivesTest
{
    private static readonly Period Quarter = Period.Parse("2025-Q4");
    private static readonly Signature Signed = new("senior analist", "teamleider", new DateTimeOffset(2026, 1, 20, 8, 0, 0, TimeSpan.Zero));
    private static readonly PinnedFile[] Files = [new("quarterly.yaml", "pipeline: quarterly\n"), new("taxonomy/modus.yaml", "facet: modus\n")];

    private StoreFolder _folder = null!;
    private SignalStore _store = null!;

    [SetUp]
    public void Open()
    {
        _folder = new StoreFolder();
        _store = SignalStore.Open(_folder.Store);
        _store.Deliver(Samples.Head("a.csv"), [Samples.Signal(1)]);
    }

    [TearDown]
    public void Close()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Latest_NeverClosed_IsADraft()
    {
        Assert.That(_store.Lives.Latest("quarterly", Quarter), Is.Null);
    }

    [Test]
    public void Enter_Closing_IsFoundWithItsFiles()
    {
        var entered = _store.Lives.Enter(Closing(1), Files);

        var found = _store.Lives.Latest("quarterly", Quarter)!;
        Assert.That(found, Is.EqualTo(entered).UsingPropertiesComparer());
        Assert.That(_store.Lives.FilesOf(found.Id), Is.EqualTo(Files));
        Assert.That(_store.Lives.Latest("other", Quarter), Is.Null);
        Assert.That(_store.Lives.Latest("quarterly", Quarter.Previous), Is.Null);
    }

    [Test]
    public void Enter_ClosingAndRelease_KeepWhatOutlivesTheSignals()
    {
        var day = new ImpreciseDate(new DateOnly(2025, 8, 6), DatePrecision.Week);
        Revision[] revisions =
        [
            new("bz", RevisionCause.Late, null, null, ActorSet.Parse("XA+XB"), day, 3),
            new("szw", RevisionCause.Withdrawn, ActorSet.Parse("XA"), day, null, null, 1),
        ];
        SaidVerdict[] said = [new("XA/*", "Rise", true), new("XA/MOD-110", "None", false)];

        var closing = _store.Lives.Enter(Closing(1) with { Revisions = [new RevisionsSince(1, revisions), new RevisionsSince(2, [])] }, Files);
        _store.Lives.Enter(closing, Release(closing) with { Verdicts = said });

        var found = _store.Lives.Latest("quarterly", Quarter)!.Revisions;
        Assert.That(found.Select(since => since.Sequence), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(found[0].Revisions, Is.EqualTo(revisions));
        Assert.That(found[1].Revisions, Is.Empty);
        Assert.That(_store.Lives.ReleasesOf("quarterly").Single().Verdicts, Is.EqualTo(said));
        Assert.That(_store.Lives.ClosingOf(_store.Lives.ReleasesOf("quarterly").Single()).Id, Is.EqualTo(closing.Id));
    }

    [Test]
    public void Enter_ClosedByAnotherMeanwhile_IsRefusedAndNothingIsKept()
    {
        _store.Lives.Enter(Closing(1), Files);

        var fault = Assert.Throws<StoreException>(() => _store.Lives.Enter(Closing(1), Files))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.Overtaken));
        Assert.That(_folder.Ask<long>("SELECT count(*) FROM closing"), Is.EqualTo(1));
        Assert.That(_folder.Ask<long>("SELECT count(*) FROM pinned_file"), Is.EqualTo(2));
    }

    [Test]
    public void Enter_Decisions_AreKeptInOrderAndNeverReplaced()
    {
        var closing = _store.Lives.Enter(Closing(1), Files);
        var approved = new Decision("XA/MOD-110", DecisionKind.Approve, null, false, "gezien", Signed);
        var withheld = approved with { Kind = DecisionKind.Withhold, Reason = "bij nader inzien" };
        var named = new Decision("XA-P01", DecisionKind.Relabel, "Druk op critici", true, "leesbaarder", Signed with { Second = null });
        var chapter = new Chapter(ChapterKind.Depth, "# Verdieping\n", Signed);

        _store.Lives.Enter(closing, [approved, named], [chapter]);
        _store.Lives.Enter(closing, [withheld], []);

        Assert.That(_store.Lives.DecisionsOf(closing.Id), Is.EqualTo(new[] { approved, named, withheld }));
        Assert.That(_store.Lives.ChaptersOf(closing.Id), Is.EqualTo(new[] { chapter }));
    }

    [Test]
    public void Enter_AfterRelease_IsRefused()
    {
        var closing = _store.Lives.Enter(Closing(1), Files);
        var release = _store.Lives.Enter(closing, Release(closing));

        Assert.That(() => _store.Lives.Enter(closing, [new Decision("XA/*", DecisionKind.Approve, null, false, "te laat", Signed)], []), Throws.TypeOf<StoreException>().With.Message.Contains("was released meanwhile"));
        Assert.That(() => _store.Lives.Enter(closing, Release(closing)), Throws.TypeOf<StoreException>().With.Message.Contains("was released meanwhile"));
        Assert.That(_store.Lives.ReleasesOf("quarterly"), Is.EqualTo(new[] { release }));
        Assert.That(_store.Lives.DecisionsOf(closing.Id), Is.Empty);
    }

    [Test]
    public void Enter_ReleaseOfAnOlderClosing_IsRefused()
    {
        var first = _store.Lives.Enter(Closing(1), Files);
        _store.Lives.Enter(Closing(2), Files);

        Assert.That(() => _store.Lives.Enter(first, Release(first)), Throws.TypeOf<StoreException>().With.Message.Contains("was closed again meanwhile"));
    }

    [TestCase("UPDATE closing SET sequence = 0")]
    [TestCase("DELETE FROM closing")]
    [TestCase("UPDATE pinned_file SET text = ''")]
    [TestCase("DELETE FROM pinned_file")]
    [TestCase("UPDATE decision SET kind = 'withhold'")]
    [TestCase("DELETE FROM decision")]
    [TestCase("UPDATE release SET marking = 'TLP:CLEAR'")]
    [TestCase("DELETE FROM release")]
    public void Rows_AreAppendOnly(string sql)
    {
        var closing = _store.Lives.Enter(Closing(1), Files);
        _store.Lives.Enter(closing, [new Decision("XA/*", DecisionKind.Approve, null, false, "gezien", Signed)], []);
        _store.Lives.Enter(closing, Release(closing));

        Assert.That(() => _folder.Ask<object>($"{sql} RETURNING 1"), Throws.Exception.With.Message.Contains("append-only"));
    }

    private static Closing Closing(int number) => new(0, "quarterly", Quarter, number, 1, "ab12", 0, ["szw"], "te laat", Signed);

    private static Release Release(Closing closing) => new(0, "quarterly", Quarter, 1, closing.Id, "TLP:AMBER", "cd34", "[]", "[]", Signed);
}
