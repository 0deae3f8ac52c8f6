using OBI.Phenomenon.Store.Sqlite;
using SQLitePCL;

namespace OBI.Phenomenon.Store.Test.Sqlite;

public sealed class StoreFaultsTest
{
    [TestCase(raw.SQLITE_BUSY, StoreFault.Locked)]
    [TestCase(raw.SQLITE_BUSY_SNAPSHOT, StoreFault.Locked)]
    [TestCase(raw.SQLITE_FULL, StoreFault.Unwritable)]
    [TestCase(raw.SQLITE_READONLY, StoreFault.Unwritable)]
    [TestCase(raw.SQLITE_CANTOPEN, StoreFault.Unwritable)]
    [TestCase(raw.SQLITE_IOERR, StoreFault.Unwritable)]
    [TestCase(raw.SQLITE_NOTADB, StoreFault.NotAStore)]
    [TestCase(raw.SQLITE_CORRUPT, StoreFault.Damaged)]
    [TestCase(raw.SQLITE_CONSTRAINT, StoreFault.Damaged)]
    [TestCase(raw.SQLITE_INTERNAL, StoreFault.Damaged)]
    public void Of_Code_IsOneLineThatNamesTheFile(int code, StoreFault kind)
    {
        var fault = StoreFaults.Of("obi.db", code);

        Assert.That(fault.Kind, Is.EqualTo(kind));
        Assert.That(fault.Message, Does.StartWith("obi.db ").And.Not.Contain("\n"));
    }
}
