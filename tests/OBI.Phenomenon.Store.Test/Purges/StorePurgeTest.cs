using System.Buffers.Binary;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Purges;
using static OBI.Phenomenon.Store.Test.Samples;

namespace OBI.Phenomenon.Store.Test.Purges;

public sealed class StorePurgeTest
{
    // A record hash whose eight bytes occur nowhere else.
    private const long Canary = 0x4B414E4152494521;

    private static readonly DateOnly Long = new(2024, 6, 30);

    private StoreFolder _folder = null!;
    private SignalStore _store = null!;

    [SetUp]
    public void FillAStore()
    {
        _folder = new StoreFolder();
        _store = SignalStore.Open(_folder.Store);
        _store.Deliver(Old("old"), [Signal(Canary, day: OldDay), Signal(2, actors: "XB", day: OldDay), Signal(3, day: OldDay)]);
        _store.Deliver(Old("old", mapping: "m2"), [Signal(Canary, day: OldDay), Signal(2, actors: "XC", day: OldDay), Signal(3, day: OldDay)]);
        _store.Deliver(Head("new"), [Signal(3, modus: "MOD-120", day: OldDay), Signal(4)]);
    }

    [TearDown]
    public void RemoveFolder()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Purge_OldBatch_LeavesNoByteOfItsRecordsInAnyFile()
    {
        Assert.That(FilesWithTheCanary(), Is.Not.Empty);

        var purged = Purge();

        Assert.That(purged, Is.EqualTo(new SignalsToPurge(Batches: 1, Rows: 4, Continued: 2, Held: 0)));
        Assert.That(FilesWithTheCanary(), Is.Empty);
        Assert.That(_store.CheckIntegrity(), Is.Empty);
    }

    [Test]
    public void Purge_OldBatch_ChangesNoTallyAtAnySequence()
    {
        var before = Enumerable.Range(1, 3).Select(sequence => string.Join('\n', _store.TextByDelivery(sequence))).ToList();
        var batches = _store.Batches(3).Select(batch => batch.Receipt);

        Purge();

        Assert.That(Enumerable.Range(1, 3).Select(sequence => string.Join('\n', _store.TextByDelivery(sequence))), Is.EqualTo(before));
        Assert.That(_store.Batches(3).Select(batch => batch.Receipt), Is.EqualTo(batches));
        Assert.That(_store.Ledger.HeadSequence, Is.EqualTo(3));
    }

    [Test]
    public void Purge_ProofInTheChain_HoldsCountsAndDaysOnly()
    {
        Purge(files: [new FileClass("quarantine", new DateOnly(2025, 12, 18), 7)]);

        var begun = _folder.Ask<string>("SELECT content FROM link WHERE number = 5");
        var finished = _folder.Ask<string>("SELECT content FROM link WHERE number = 6");

        Assert.That(begun, Does.EndWith("""
            "what":{"asOf":"2026-01-01","signals":{"until":"2024-06-30","batches":1,"rows":4},"files":[{"class":"quarantine","until":"2025-12-18","count":7}]}}
            """.Trim()));
        Assert.That(finished, Does.EndWith("\"kind\":\"purged\",\"what\":{\"begun\":5}}"));
        Assert.That(ChainCheck.Verify(_folder.Store).Faults, Is.Empty);
    }

    [Test]
    public void Purge_Again_HasNothingToDoAndAddsNoLink()
    {
        Purge();
        var links = ChainCheck.Verify(_folder.Store).Links;

        var again = Purge();

        Assert.That(again.IsNothing, Is.True);
        Assert.That(ChainCheck.Verify(_folder.Store).Links, Is.EqualTo(links));
    }

    [Test]
    public void Find_DryRun_ChangesNoByte()
    {
        _store.Dispose();
        var before = File.ReadAllBytes(_folder.Store);
        _store = SignalStore.OpenExisting(_folder.Store);

        var found = _store.Purge.Find(Order());

        Assert.That(found.Rows, Is.EqualTo(4));
        Assert.That(File.ReadAllBytes(_folder.Store), Is.EqualTo(before));
    }

    [Test]
    public void Purge_StoppedBeforeItsEnd_IsFinishedByTheNextInTheSameState()
    {
        using var other = new StoreFolder();
        foreach (var name in new[] { "obi.db", "obi.db.head" })
        {
            File.Copy(_folder.File(name), other.File(name));
        }

        _store.Purge.Begin(Order());
        _store.Dispose();
        _store = SignalStore.OpenExisting(_folder.Store);
        Assert.That(_store.Purge.IsUnfinished, Is.True);
        Assert.That(Purge().IsNothing, Is.True);
        using (var untouched = SignalStore.OpenExisting(other.Store))
        {
            untouched.Purge.Begin(Order());
            untouched.Purge.Finish();
        }

        Assert.That(_store.Purge.IsUnfinished, Is.False);
        Assert.That(FilesWithTheCanary(), Is.Empty);
        Assert.That(Rows(_folder), Is.EqualTo(Rows(other)));
        Assert.That(ChainCheck.Verify(_folder.Store).Faults, Is.Empty);
    }

    [TestCase("old", true)]
    [TestCase("new", false)]
    public void Purge_HoldOnABatch_KeepsItWhole(string held, bool stays)
    {
        var purged = Purge(isHeld: (_, name) => name == held);

        Assert.That(purged.Held, Is.EqualTo(stays ? 1 : 0));
        Assert.That(FilesWithTheCanary().Count > 0, Is.EqualTo(stays));
        Assert.That(_store.FindBatch("bz", Old("old").Sha256)!.IsPurged, Is.EqualTo(!stays));
    }

    [Test]
    public void Purge_TheLaterDeliveryGrownOldToo_TakesWhatItHadKept()
    {
        Purge();

        var purged = Purge(until: new DateOnly(2025, 12, 31));

        Assert.That(purged, Is.EqualTo(new SignalsToPurge(Batches: 1, Rows: 4, Continued: 0, Held: 0)));
        Assert.That(_folder.Ask<long>("SELECT count(*) FROM signal"), Is.Zero);
    }

    [Test]
    public void Begin_PurgedBatchWithOtherRules_IsRefused()
    {
        Purge();

        var fault = Assert.Throws<StoreException>(() => _store.Begin(Old("old", mapping: "m3")))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.Purged));
        Assert.That(_store.FindBatch("bz", Old("old").Sha256)!.MappingVersion, Is.EqualTo("m2"));
    }

    [Test]
    public void Add_RecordThatMayHaveBeenPurged_IsNotTakenIn()
    {
        Purge();
        var before = _store.Text();
        using (var writer = _store.Begin(Head("late", delivered: 30)))
        {
            Assert.That(writer.Add(Signal(Canary, modus: "MOD-130", day: OldDay)), Is.EqualTo(RecordOutcome.Purged));
            Assert.That(writer.Add(Signal(77) with { IsCorrection = true }), Is.EqualTo(RecordOutcome.Purged));
            Assert.That(writer.Withdraw(2, 1), Is.EqualTo(RecordOutcome.Purged));
            writer.Commit(new BatchBalance(3, 0, 0, 0, 3), NoReasons, 0);
        }

        Assert.That(_store.Text(), Is.EqualTo(before));
    }

    [Test]
    public void Add_RecordThatIsStillKnownOrTooYoungToBePurged_IsTakenIn()
    {
        Purge();

        using var writer = _store.Begin(Head("late", delivered: 30));

        Assert.That(writer.Add(Signal(3, modus: "MOD-130", day: OldDay)), Is.EqualTo(RecordOutcome.Amended));
        Assert.That(writer.Add(Signal(78)), Is.EqualTo(RecordOutcome.Added));
        Assert.That(writer.Withdraw(4, 1), Is.EqualTo(RecordOutcome.Withdrawn));
    }

    [Test]
    public void Recode_KeptBatchAfterAPurge_CountsAsItWouldHaveWithout()
    {
        using var other = new StoreFolder();
        foreach (var name in new[] { "obi.db", "obi.db.head" })
        {
            File.Copy(_folder.File(name), other.File(name));
        }

        Purge();
        _store.Deliver(Head("new", mapping: "m2"), [Signal(3, modus: "MOD-130", day: OldDay), Signal(4, actors: "XD")]);

        using var unpurged = SignalStore.OpenExisting(other.Store);
        unpurged.Deliver(Head("new", mapping: "m2"), [Signal(3, modus: "MOD-130", day: OldDay), Signal(4, actors: "XD")]);
        Assert.That(_store.TextByDelivery(), Is.EqualTo(unpurged.TextByDelivery()));
        Assert.That(_store.CheckIntegrity(), Is.Empty);
    }

    [Test]
    public void Purge_TwoAtOnce_DoNoHarm()
    {
        _store.Dispose();

        var faults = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ =>
        {
            try
            {
                using var store = SignalStore.OpenExisting(_folder.Store);
                store.Purge.Begin(Order());
                store.Purge.Finish();
                return (StoreFault?)null;
            }
            catch (StoreException busy)
            {
                return busy.Kind;
            }
        }).ToList();

        Assert.That(faults, Is.All.Null.Or.EqualTo(StoreFault.Locked));
        _store = SignalStore.OpenExisting(_folder.Store);
        Purge();
        Assert.That(_store.Purge.IsUnfinished, Is.False);
        Assert.That(FilesWithTheCanary(), Is.Empty);
        Assert.That(_store.CheckIntegrity(), Is.Empty);
    }

    private static DateOnly OldDay => new(2024, 4, 2);

    private static BatchHead Old(string name, string mapping = "m1") => Head(name, mapping: mapping) with
    {
        Delivered = new DateOnly(2024, 7, 8),
        CoversFirst = new DateOnly(2024, 4, 1),
        CoversLast = Long,
    };

    private static PurgeOrder Order(DateOnly? until = null, IReadOnlyList<FileClass>? files = null, Func<string, string, bool>? isHeld = null) =>
        new(new DateOnly(2026, 1, 1), until ?? Long, files ?? [], isHeld ?? ((_, _) => false));

    private static string Rows(StoreFolder folder) => string.Join('\n', new[]
    {
        "SELECT json_group_array(json_array(id, record, reading, withdrawn_seq)) FROM signal",
        "SELECT json_group_array(json_array(id, signals, reports, added_seq, withdrawn_seq)) FROM tally",
        "SELECT json_group_array(batch) FROM purged_batch",
    }.Select(folder.Ask<string>));

    private SignalsToPurge Purge(DateOnly? until = null, IReadOnlyList<FileClass>? files = null, Func<string, string, bool>? isHeld = null)
    {
        var purged = _store.Purge.Begin(Order(until, files, isHeld));
        if (_store.Purge.IsUnfinished)
        {
            _store.Purge.Finish();
        }

        return purged;
    }

    private List<string> FilesWithTheCanary()
    {
        var canary = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(canary, Canary);
        return [.. Directory.GetFiles(Path.GetDirectoryName(_folder.Store)!).Where(path => File.ReadAllBytes(path).AsSpan().IndexOf(canary) >= 0)];
    }
}
