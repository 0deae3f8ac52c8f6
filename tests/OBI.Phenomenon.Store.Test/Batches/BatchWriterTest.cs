using OBI.Phenomenon.Model.Deliveries;
using OBI.Phenomenon.Store.Batches;
using static OBI.Phenomenon.Store.Test.Samples;

namespace OBI.Phenomenon.Store.Test.Batches;

public sealed class BatchWriterTest
{
    private StoreFolder _folder = null!;
    private SignalStore _store = null!;

    [SetUp]
    public void OpenStore()
    {
        _folder = new StoreFolder();
        _store = SignalStore.Open(_folder.Store);
    }

    [TearDown]
    public void CloseStore()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Add_EachCase_HasItsOutcome()
    {
        _store.Deliver(Head("a", 1), [Signal(1), Signal(2), Signal(3)]);
        using var writer = _store.Begin(Head("b", 2));

        Assert.That(writer.Add(Signal(1)), Is.EqualTo(RecordOutcome.Unchanged));
        Assert.That(writer.Add(Signal(2, "MOD-222")), Is.EqualTo(RecordOutcome.Amended));
        Assert.That(writer.Withdraw(3, 3), Is.EqualTo(RecordOutcome.Withdrawn));
        Assert.That(writer.Add(Signal(4)), Is.EqualTo(RecordOutcome.Added));
        Assert.That(writer.Withdraw(5, 5), Is.EqualTo(RecordOutcome.Withdrawn));
        Assert.That(writer.Add(Signal(4)), Is.EqualTo(RecordOutcome.RepeatedInBatch));
        Assert.That(writer.Withdraw(4, 7), Is.EqualTo(RecordOutcome.RepeatedInBatch));
        Assert.That(writer.Add(Signal(3)), Is.EqualTo(RecordOutcome.RepeatedInBatch));
        var receipt = writer.Commit(new BatchBalance(8, 5, 0, 0, 3), new Dictionary<string, long> { ["repeated"] = 3 }, 0);

        Assert.That(receipt, Is.EqualTo(new BatchReceipt(2, 1, 1, 1, 2, 0)));
        Assert.That(_store.Text(), Is.EqualTo(new[]
        {
            "2025-07-03 bz XA NL-UT [MOD-111 TGT-110] B2520 2/2",
            "2025-07-03 bz XA NL-UT [MOD-222 TGT-110] B2520 1/1",
        }));
    }

    [Test]
    public void Add_EarlierDeliveryComesLate_IsSuperseded()
    {
        _store.Deliver(Head("later", 2), [Signal(1)], 2);
        using var writer = _store.Begin(Head("earlier", 1));

        Assert.That(writer.Add(Signal(1, "MOD-222")), Is.EqualTo(RecordOutcome.Superseded));
        Assert.That(writer.Add(Signal(1, "MOD-222")), Is.EqualTo(RecordOutcome.RepeatedInBatch));
        Assert.That(writer.Add(Signal(2)), Is.EqualTo(RecordOutcome.Superseded));
        Assert.That(writer.Withdraw(2, 3), Is.EqualTo(RecordOutcome.RepeatedInBatch));
        writer.Commit(new BatchBalance(4, 2, 0, 0, 2), NoReasons, 0);

        Assert.That(_store.Text(), Is.EqualTo(_store.Text(1)));
    }

    [Test]
    public void Add_SameDay_NumberDecides()
    {
        _store.Deliver(Head("second", 1, number: 2), [Signal(1)]);

        var receipt = _store.Deliver(Head("first", 1, number: 1), [Signal(1, "MOD-222")]);

        Assert.That(receipt.Superseded, Is.EqualTo(1));
    }

    [Test]
    public void Add_SameRecordOfAnotherSupplier_IsAnotherRecord()
    {
        _store.Deliver(Head("a"), [Signal(1)]);

        var receipt = _store.Deliver(Head("a", source: "szw"), [Signal(1)]);

        Assert.That(receipt.Added, Is.EqualTo(1));
        Assert.That(_store.Text(), Has.Count.EqualTo(2));
    }

    [Test]
    public void Add_AfterWithdrawal_BringsTheRecordBack()
    {
        _store.Deliver(Head("a", 1), [Signal(1)]);
        _store.Deliver(Head("b", 2), [], 1);
        var receipt = _store.Deliver(Head("c", 3), [Signal(1)]);

        Assert.That(receipt.Amended, Is.EqualTo(1));
        Assert.That(_store.Text(2), Is.Empty);
        Assert.That(_store.Text(3), Is.EqualTo(_store.Text(1)));
    }

    [Test]
    public void Add_OneOfManyAmended_KeepsTheCountOfTheOthers()
    {
        _store.Deliver(Head("a", 1), Enumerable.Range(1, 10).Select(record => Signal(record, reports: record)));

        _store.Deliver(Head("b", 2), [Signal(4, "MOD-222", reports: 4)], 7);

        Assert.That(_store.Text(), Is.EqualTo(new[]
        {
            "2025-07-03 bz XA NL-UT [MOD-111 TGT-110] B2520 8/44",
            "2025-07-03 bz XA NL-UT [MOD-222 TGT-110] B2520 1/4",
        }));
    }

    [Test]
    public void Add_OnlyReportsAmended_ChangesTheReports()
    {
        _store.Deliver(Head("a", 1), [Signal(1, reports: 5), Signal(2)]);

        _store.Deliver(Head("b", 2), [Signal(1, reports: 2)]);

        Assert.That(_store.Text().Single(), Does.EndWith(" 2/3"));
        Assert.That(_store.Text(1).Single(), Does.EndWith(" 2/6"));
    }

    [Test]
    public void Unchanged_Everything_LeavesTheTalliesAlone()
    {
        _store.Deliver(Head("a", 1), Enumerable.Range(1, 50).Select(record => Signal(record, day: Day.AddDays(record))));
        var rows = _folder.Ask<long>("SELECT count(*) FROM tally");

        var receipt = _store.Deliver(Head("b", 2), Enumerable.Range(1, 50).Select(record => Signal(record, day: Day.AddDays(record))));

        Assert.That(receipt.Unchanged, Is.EqualTo(50));
        Assert.That(_folder.Ask<long>("SELECT count(*) FROM tally"), Is.EqualTo(rows));
    }

    [Test]
    public void Recode_ReplacesTheEarlierReading()
    {
        _store.Deliver(Head("a"), [Signal(1), Signal(2), Signal(3)]);

        var receipt = _store.Deliver(Head("a", mapping: "m2"), [Signal(1), Signal(2, "MOD-222")]);

        Assert.That(receipt, Is.EqualTo(new BatchReceipt(2, 2, 0, 0, 0, 0)));
        Assert.That(_store.Text(2), Is.EqualTo(new[]
        {
            "2025-07-03 bz XA NL-UT [MOD-111 TGT-110] B2520 1/1",
            "2025-07-03 bz XA NL-UT [MOD-222 TGT-110] B2520 1/1",
        }));
        Assert.That(_store.Text(1).Single(), Does.EndWith(" 3/3"));
    }

    [Test]
    public void Recode_NoLongerSpeaksOfARecord_LetsTheEarlierStatementStandAgain()
    {
        _store.Deliver(Head("a", 1), [Signal(1), Signal(2), Signal(3)]);
        _store.Deliver(Head("b", 2), [Signal(1, "MOD-222"), Signal(3)], 2);

        _store.Deliver(Head("b", 2, mapping: "m2"), []);

        Assert.That(_store.Text(3), Is.EqualTo(_store.Text(1)));
        Assert.That(_store.CheckIntegrity(), Is.Empty);
    }

    [Test]
    public void Recode_SameContent_ChangesNoTally()
    {
        _store.Deliver(Head("a"), [Signal(1), Signal(2, "MOD-222")]);
        var rows = _folder.Ask<long>("SELECT count(*) FROM tally");

        _store.Deliver(Head("a", mapping: "m2"), [Signal(1), Signal(2, "MOD-222")]);

        Assert.That(_folder.Ask<long>("SELECT count(*) FROM tally"), Is.EqualTo(rows));
        Assert.That(_folder.Ask<long>("SELECT count(*) FROM tally WHERE withdrawn_seq IS NOT NULL"), Is.Zero);
    }

    [Test]
    public void Add_Amended_IsKnownSinceTheFirstDeliveryWithItsStart()
    {
        _store.Deliver(Head("a", 1), [Signal(1), Signal(2), Signal(3)]);
        _store.Deliver(Head("b", 2), [Signal(1, "MOD-222"), Signal(2, day: Day.AddDays(1))], 3);
        _store.Deliver(Head("c", 3), [Signal(3, "MOD-444")]);

        Assert.That(_store.TextByDelivery(), Is.EqualTo(new[]
        {
            "2025-07-03 bz XA NL-UT [MOD-222 TGT-110] B2520 1/1 known 2025-10-02",
            "2025-07-03 bz XA NL-UT [MOD-444 TGT-110] B2520 1/1 known 2025-10-02",
            "2025-07-04 bz XA NL-UT [MOD-111 TGT-110] B2520 1/1 known 2025-10-03",
        }));
    }

    [Test]
    public void Add_EarlierDeliveryComesLate_IsWhatItBecameKnownBy()
    {
        _store.Deliver(Head("later", 2), [Signal(1, "MOD-222"), Signal(2)]);

        _store.Deliver(Head("earlier", 1), [Signal(1), Signal(2, day: Day.AddDays(1))]);

        Assert.That(_store.TextByDelivery(), Is.EqualTo(new[]
        {
            "2025-07-03 bz XA NL-UT [MOD-111 TGT-110] B2520 1/1 known 2025-10-03",
            "2025-07-03 bz XA NL-UT [MOD-222 TGT-110] B2520 1/1 known 2025-10-02",
        }));
        Assert.That(_store.TextByDelivery(1), Has.All.EndsWith("known 2025-10-03"));
        Assert.That(_store.CheckIntegrity(), Is.Empty);
    }

    [Test]
    public void Recode_NoLongerSpeaksOfARepeatedRecord_LeavesItToTheRepetition()
    {
        _store.Deliver(Head("a", 1), [Signal(1)]);
        _store.Deliver(Head("b", 2), [Signal(1)]);

        _store.Deliver(Head("a", 1, mapping: "m2"), []);

        Assert.That(_store.TextByDelivery(2).Single(), Does.EndWith("known 2025-10-02"));
        Assert.That(_store.TextByDelivery(3).Single(), Does.EndWith("known 2025-10-03"));
    }

    [Test]
    public void Dispose_WithoutCommit_LeavesNothing()
    {
        _store.Deliver(Head("a"), [Signal(1)]);
        var before = File.ReadAllBytes(_folder.Store);

        using (var writer = _store.Begin(Head("b", 2, source: "szw")))
        {
            writer.Add(Signal(1, "MOD-222", "XB"));
            writer.Withdraw(2, 2);
        }

        Assert.That(File.ReadAllBytes(_folder.Store), Is.EqualTo(before));
        Assert.That(_store.Ledger.HeadSequence, Is.EqualTo(1));
    }

    [Test]
    public void Dispose_RecodeWithoutCommit_LeavesTheEarlierReading()
    {
        _store.Deliver(Head("a"), [Signal(1)]);
        var before = File.ReadAllBytes(_folder.Store);

        _store.Begin(Head("a", mapping: "m2")).Dispose();

        Assert.That(File.ReadAllBytes(_folder.Store), Is.EqualTo(before));
    }

    [Test]
    public void Commit_BalanceThatDoesNotHold_IsRefused()
    {
        using var writer = _store.Begin(Head("a"));
        writer.Add(Signal(1));

        Assert.Throws<ArgumentException>(() => writer.Commit(new BatchBalance(2, 2, 0, 0, 0), NoReasons, 0));
    }

    [Test]
    public void Add_AfterCommit_IsRefused()
    {
        using var writer = _store.Begin(Head("a"));
        writer.Commit(BatchBalance.Zero, NoReasons, 0);

        Assert.Throws<ObjectDisposedException>(() => writer.Add(Signal(1)));
    }
}
