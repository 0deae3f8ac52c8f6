using Microsoft.Data.Sqlite;
using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Ledgers;
using static OBI.Phenomenon.Store.Test.Samples;

namespace OBI.Phenomenon.Store.Test;

public sealed class SignalStoreTest
{
    private StoreFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new StoreFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Open_NewPathInNewFolder_MakesAnEmptyStore()
    {
        using var store = SignalStore.Open(_folder.File("a/b/obi.db"));

        Assert.That(store.Ledger.HeadSequence, Is.Zero);
        Assert.That(store.Text(), Is.Empty);
        Assert.That(store.CheckIntegrity(), Is.Empty);
    }

    [Test]
    public void Open_Twice_KeepsWhatWasCommitted()
    {
        using (var first = SignalStore.Open(_folder.Store))
        {
            first.Deliver(Head("a"), [Signal(1, reports: 3)]);
        }

        using var second = SignalStore.OpenExisting(_folder.Store);

        Assert.That(second.Text(), Is.EqualTo(new[] { "2025-07-03 bz XA NL-UT [MOD-111 TGT-110] B2520 1/3" }));
        Assert.That(_folder.Ask<string>("PRAGMA journal_mode"), Is.EqualTo("delete"));
    }

    [TestCase("x")]
    [TestCase("naam;datum\n1;2025-07-03\n")]
    [TestCase("SQLite format 3, or so it says, but it is a text that goes on for more than a hundred signs, which is as long as a head is.")]
    public void Open_TextFile_IsRefusedAndStaysAsItIs(string text)
    {
        File.WriteAllText(_folder.Store, text);

        var fault = Assert.Throws<StoreException>(() => SignalStore.Open(_folder.Store))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.NotAStore));
        Assert.That(fault.Message, Is.EqualTo($"{_folder.Store} is not an OBI store (not a SQLite database); name another file with --store"));
        Assert.That(File.ReadAllText(_folder.Store), Is.EqualTo(text));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(_folder.Store)!), Has.Length.EqualTo(1));
    }

    [TestCase("tally", true)]
    [TestCase("tally", false)]
    [TestCase("signal", false)]
    public void RequireSound_PageThatIsDamaged_IsRefusedBeforeUse(string table, bool talliesOnly)
    {
        using (var filled = SignalStore.Open(_folder.Store))
        {
            filled.Deliver(Head("a"), [Signal(1), Signal(2, actors: "XB")]);
            filled.RequireSound(talliesOnly);
        }

        var place = (int)((_folder.Ask<long>($"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'") - 1) * _folder.Ask<long>("PRAGMA page_size"));
        var bytes = File.ReadAllBytes(_folder.Store);
        bytes.AsSpan(place + 3, 32).Fill(0xFF);
        File.WriteAllBytes(_folder.Store, bytes);

        using var store = SignalStore.OpenExisting(_folder.Store);
        var fault = Assert.Throws<StoreException>(() => store.RequireSound(talliesOnly))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.Damaged));
        Assert.That(fault.Message, Does.Contain("put a backup back"));
    }

    [Test]
    public void Open_LongTextFile_IsRefusedAndStaysAsItIs()
    {
        var bytes = Enumerable.Repeat((byte)'a', 100_000).ToArray();
        File.WriteAllBytes(_folder.Store, bytes);

        var fault = Assert.Throws<StoreException>(() => SignalStore.OpenExisting(_folder.Store))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.NotAStore));
        Assert.That(File.ReadAllBytes(_folder.Store), Is.EqualTo(bytes));
    }

    [Test]
    public void Open_DatabaseOfAnotherProgram_IsRefusedAndStaysAsItIs()
    {
        using (var connection = new SqliteConnection($"Data Source={_folder.Store};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE other (id INTEGER PRIMARY KEY)";
            command.ExecuteNonQuery();
        }

        var bytes = File.ReadAllBytes(_folder.Store);

        var fault = Assert.Throws<StoreException>(() => SignalStore.Open(_folder.Store))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.NotAStore));
        Assert.That(File.ReadAllBytes(_folder.Store), Is.EqualTo(bytes));
    }

    [Test]
    public void OpenExisting_NoFile_SaysSoAndMakesNone()
    {
        var fault = Assert.Throws<StoreException>(() => SignalStore.OpenExisting(_folder.Store))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.Missing));
        Assert.That(File.Exists(_folder.Store), Is.False);
    }

    [Test]
    public void Open_Folder_IsRefused()
    {
        Directory.CreateDirectory(_folder.Store);

        Assert.That(Assert.Throws<StoreException>(() => SignalStore.Open(_folder.Store))!.Kind, Is.EqualTo(StoreFault.Unwritable));
        Assert.That(Assert.Throws<StoreException>(() => SignalStore.OpenExisting(_folder.Store))!.Kind, Is.EqualTo(StoreFault.Unwritable));
    }

    [Test]
    public void Open_FolderThatIsAFile_IsRefused()
    {
        File.WriteAllText(_folder.File("a"), "text");

        var fault = Assert.Throws<StoreException>(() => SignalStore.Open(_folder.File("a/obi.db")))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.Unwritable));
    }

    [Test]
    public void Begin_WhileAnotherWrites_IsLockedWithinThreeSeconds()
    {
        using var first = SignalStore.Open(_folder.Store);
        using var second = SignalStore.Open(_folder.Store);
        using var writer = first.Begin(Head("a"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var fault = Assert.Throws<StoreException>(() => second.Begin(Head("b")))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.Locked));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
        Assert.That(second.Ledger.HeadSequence, Is.Zero, "reading goes on beside a writer");
    }

    [Test]
    public void Begin_AfterAnotherWrote_ContinuesTheLedger()
    {
        using var first = SignalStore.Open(_folder.Store);
        using var second = SignalStore.Open(_folder.Store);
        first.Deliver(Head("a"), [Signal(1)]);

        var receipt = second.Deliver(Head("b", 2), [Signal(2)]);

        Assert.That(receipt.Sequence, Is.EqualTo(2));
        Assert.That(first.Text(), Is.EqualTo(second.Text()));
    }

    [Test]
    public void Reading_WhileABatchIsWritten_IsRefused()
    {
        using var store = SignalStore.Open(_folder.Store);
        using var writer = store.Begin(Head("a"));

        Assert.Throws<InvalidOperationException>(() => store.Tallies(1, Day, Day));
        Assert.Throws<InvalidOperationException>(() => _ = store.Ledger.HeadSequence);
        Assert.Throws<InvalidOperationException>(() => store.Begin(Head("b")));
    }

    [Test]
    public void Dispose_WhileABatchIsWritten_LeavesNothingAndNoLock()
    {
        var store = SignalStore.Open(_folder.Store);
        var writer = store.Begin(Head("a"));
        writer.Add(Signal(1));

        store.Dispose();
        writer.Dispose();

        using var next = SignalStore.Open(_folder.Store);
        Assert.That(next.Deliver(Head("b"), [Signal(1)]).Added, Is.EqualTo(1));
    }

    [Test]
    public void CheckIntegrity_DamagedPages_AreFound()
    {
        using (var store = SignalStore.Open(_folder.Store))
        {
            store.Deliver(Head("a"), Enumerable.Range(1, 2000).Select(record => Signal(record)));
        }

        var bytes = File.ReadAllBytes(_folder.Store);
        bytes.AsSpan(bytes.Length - (3 * 4096), 4096).Fill(0xFF);
        File.WriteAllBytes(_folder.Store, bytes);

        using var damaged = SignalStore.Open(_folder.Store);

        Assert.That(damaged.CheckIntegrity(), Is.Not.Empty);
    }

    [Test]
    public void RecordFailure_LeavesItsLineAndNothingElse()
    {
        using var store = SignalStore.Open(_folder.Store);

        store.RecordFailure(Head("a"), "header");

        Assert.That(store.Batches(0).Single(), Has.Property("Kind").Null.And.Property("Failure").EqualTo("header"));
        Assert.That(store.FindBatch("bz", Head("a").Sha256), Is.Null);
        Assert.That(store.Ledger.HeadSequence, Is.Zero);
        Assert.That(store.Ledger.DateOf(0), Is.Null);
        Assert.That(_folder.Ask<long>("SELECT (SELECT count(*) FROM source) + (SELECT count(*) FROM batch) + (SELECT count(*) FROM signal)"), Is.Zero);
    }

    [Test]
    public void RecordFailure_TheSameAgain_AddsNoLine()
    {
        using var store = SignalStore.Open(_folder.Store);
        store.RecordFailure(Head("a"), "header");

        store.RecordFailure(Head("a"), "header");
        store.RecordFailure(Head("a", mapping: "m2"), "header");

        Assert.That(_folder.Ask<long>("SELECT count(*) FROM failure"), Is.EqualTo(2));
    }

    [Test]
    public void Begin_AfterAFailure_Succeeds()
    {
        using var store = SignalStore.Open(_folder.Store);
        store.RecordFailure(Head("a"), "header");

        var receipt = store.Deliver(Head("a"), [Signal(1)]);

        Assert.That(receipt, Has.Property("Sequence").EqualTo(1).And.Property("Added").EqualTo(1));
        Assert.That(store.Batches(0).Single(), Has.Property("Failure").EqualTo("header"));
        Assert.That(store.Batches(1).Single(), Has.Property("Kind").EqualTo(LedgerKind.Delivered).And.Property("Failure").Null);
    }

    [Test]
    public void Batches_Committed_GiveBackAllThatWasSaid()
    {
        using var store = SignalStore.Open(_folder.Store);
        var balance = new BatchBalance(10, 1, 2, 3, 4);
        using (var writer = store.Begin(Head("b", 2)))
        {
            writer.Add(Signal(1));
            writer.Commit(balance, new Dictionary<string, long> { ["date"] = 4, ["term"] = 3 }, unmappedTerms: 2);
        }

        store.Deliver(Head("a", 1), []);
        store.Deliver(Head("b", 2, mapping: "m2"), [Signal(1), Signal(2)]);

        var before = store.Batches(2);
        var after = store.Batches(3);

        Assert.That(before.Select(line => line.Head), Is.EqualTo(new[] { Head("a"), Head("b", 2) }));
        Assert.That(before[1].Balance, Is.EqualTo(balance));
        Assert.That(before[1].Reasons, Is.EqualTo(new Dictionary<string, long> { ["date"] = 4, ["term"] = 3 }));
        Assert.That(before[1].UnmappedTerms, Is.EqualTo(2));
        Assert.That(before[1].Receipt, Is.EqualTo(new Store.Batches.BatchReceipt(1, 1, 0, 0, 0, 0)));
        Assert.That(after[1].Kind, Is.EqualTo(LedgerKind.Recoded));
        Assert.That(after[1].Head.MappingVersion, Is.EqualTo("m2"));
    }

    [Test]
    public void FindBatch_Known_SaysWithWhichRules()
    {
        using var store = SignalStore.Open(_folder.Store);
        store.Deliver(Head("a"), [Signal(1)]);

        var known = store.FindBatch("bz", Head("a").Sha256)!;

        Assert.That(known.IsReadAs(Head("a")), Is.True);
        Assert.That(known.IsReadAs(Head("a", mapping: "m2")), Is.False);
        Assert.That(known.IsReadAs(Head("a", taxonomy: "2026.2")), Is.False);
        Assert.That(known.Balance.Accepted, Is.EqualTo(1));
        Assert.That(store.FindBatch("szw", Head("a").Sha256), Is.Null);
    }

    [Test]
    public void Begin_SameBytesSameRules_IsRefusedAndLeavesNothing()
    {
        using var store = SignalStore.Open(_folder.Store);
        store.Deliver(Head("a"), [Signal(1)]);

        var fault = Assert.Throws<StoreException>(() => store.Begin(Head("a")))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.AlreadyRead));
        Assert.That(store.Ledger.HeadSequence, Is.EqualTo(1));
    }

    [Test]
    public void Tallies_Period_TakesAWeekByItsThursday()
    {
        using var store = SignalStore.Open(_folder.Store);
        var monday = new DateOnly(2025, 6, 30);
        store.Deliver(Head("a"), [Signal(1, day: monday), Signal(2, day: monday, precision: DatePrecision.Week), Signal(3, day: monday, precision: DatePrecision.Month)]);
        var quarter = Period.Parse("2025-Q3");

        var tallies = store.Tallies(1, quarter.First, quarter.Last);

        Assert.That(tallies.Select(tally => tally.Start.ToString()), Is.EqualTo(new[] { "2025-W27" }));
    }

    [Test]
    public void Tallies_EqualContent_IsOneInstanceAcrossTaxonomiesAndCalls()
    {
        using var store = SignalStore.Open(_folder.Store);
        store.Deliver(Head("a"), [Signal(1), Signal(2, day: Day.AddDays(1))]);
        store.Deliver(Head("b", 2, taxonomy: "2026.2"), [Signal(3), Signal(4, day: Day.AddDays(2))]);

        var first = store.Tallies(2, Day, Day.AddDays(9));
        var second = store.Tallies(2, Day, Day.AddDays(9));

        Assert.That(first.Select(tally => tally.Signals), Is.EqualTo(new[] { 1L, 1L, 1L, 1L }));
        Assert.That(first.Concat(second).Select(tally => tally.Profile).Distinct(ReferenceEqualityComparer.Instance).Count(), Is.EqualTo(1));
        Assert.That(first.Concat(second).Select(tally => tally.Actors).Distinct(ReferenceEqualityComparer.Instance).Count(), Is.EqualTo(1));
        Assert.That(_folder.Ask<long>("SELECT count(*) FROM profile"), Is.EqualTo(2));
    }
}
