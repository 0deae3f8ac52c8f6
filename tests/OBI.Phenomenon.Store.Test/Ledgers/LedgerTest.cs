using Microsoft.Data.Sqlite;
using static OBI.Phenomenon.Store.Test.Samples;

namespace OBI.Phenomenon.Store.Test.Ledgers;

public sealed class LedgerTest
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
    public void SequenceAsOf_EmptyLedger_IsZero()
    {
        Assert.That(_store.Ledger.SequenceAsOf(Day), Is.Zero);
        Assert.That(_store.Ledger.DateOf(0), Is.Null);
    }

    [Test]
    public void SequenceAsOf_LateBatchUnderAnEarlyDate_WasNotKnownThen()
    {
        _store.Deliver(Head("first", 1), []);
        _store.Deliver(Head("third", 3), []);
        _store.Deliver(Head("second", 2), []);
        DateOnly DayOf(int delivered) => Head("x", delivered).Delivered;

        Assert.That(_store.Ledger.SequenceAsOf(DayOf(0)), Is.Zero);
        Assert.That(_store.Ledger.SequenceAsOf(DayOf(1)), Is.EqualTo(1));
        Assert.That(_store.Ledger.SequenceAsOf(DayOf(2)), Is.EqualTo(1));
        Assert.That(_store.Ledger.SequenceAsOf(DayOf(3)), Is.EqualTo(3));
        Assert.That(_store.Ledger.DateOf(1), Is.EqualTo(DayOf(1)));
        Assert.That(_store.Ledger.DateOf(3), Is.EqualTo(DayOf(3)));
    }

    [TestCase("UPDATE ledger SET dated = 1")]
    [TestCase("DELETE FROM ledger")]
    [TestCase("UPDATE reading SET read = 1")]
    [TestCase("UPDATE batch SET name = ''")]
    [TestCase("UPDATE tally SET signals = 2, reports = 2")]
    [TestCase("DELETE FROM tally")]
    [TestCase("UPDATE tally SET withdrawn_seq = NULL WHERE withdrawn_seq IS NOT NULL")]
    [TestCase("UPDATE signal SET reports = 2")]
    public void Store_Overwriting_IsRefusedByTheFileItself(string sql)
    {
        _store.Deliver(Head("a", 1), [Signal(1)]);
        _store.Deliver(Head("b", 2), [Signal(1, "MOD-222")]);

        var fault = Assert.Throws<SqliteException>(() => _folder.Ask<long>(sql))!;

        Assert.That(fault.SqliteErrorCode, Is.EqualTo(19));
    }
}
