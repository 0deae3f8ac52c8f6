using OBI.Phenomenon.Store.Chains;
using OBI.Phenomenon.Store.Migrations;
using static OBI.Phenomenon.Store.Test.Samples;

namespace OBI.Phenomenon.Store.Test.Migrations;

public sealed class SchemaTest
{
    private StoreFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new StoreFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Migrations_AreNumberedFromOneWithoutGaps()
    {
        Assert.That(Migration.All.Select(migration => migration.Number), Is.EqualTo(Enumerable.Range(1, Migration.All.Count)));
    }

    [Test]
    public void Migrate_NewStore_HasEveryMigrationAndStrictTablesOnly()
    {
        SignalStore.Open(_folder.Store).Dispose();

        Assert.That(_folder.Ask<long>("SELECT count(*) FROM migration"), Is.EqualTo(Migration.All.Count));
        Assert.That(_folder.Ask<long>("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND NOT strict"), Is.Zero);
        Assert.That(_folder.Ask<long>("PRAGMA application_id"), Is.EqualTo(Schema.ApplicationId));
    }

    [Test]
    public void Migrate_StoreUpToDate_LeavesItByteForByte()
    {
        SignalStore.Open(_folder.Store).Dispose();
        var before = File.ReadAllBytes(_folder.Store);

        SignalStore.Open(_folder.Store).Dispose();

        Assert.That(File.ReadAllBytes(_folder.Store), Is.EqualTo(before));
    }

    [Test]
    public void Migrate_StoreOfANewerProgram_IsRefused()
    {
        SignalStore.Open(_folder.Store).Dispose();
        Write("INSERT INTO migration (number, name) VALUES (9999, 'later')");
        var before = File.ReadAllBytes(_folder.Store);

        var fault = Assert.Throws<StoreException>(() => SignalStore.Open(_folder.Store))!;

        Assert.That(fault.Kind, Is.EqualTo(StoreFault.Newer));
        Assert.That(File.ReadAllBytes(_folder.Store), Is.EqualTo(before));
    }

    [Test]
    public void Migrate_EmptyFile_BecomesAStore()
    {
        File.WriteAllBytes(_folder.Store, []);

        using var store = SignalStore.Open(_folder.Store);

        Assert.That(store.Ledger.HeadSequence, Is.Zero);
    }

    [Test]
    public void Migrate_TwoStoresAtOnce_MakeOne()
    {
        Parallel.For(0, 4, _ => SignalStore.Open(_folder.Store).Dispose());

        Assert.That(_folder.Ask<long>("SELECT count(*) FROM migration"), Is.EqualTo(Migration.All.Count));
    }

    [TestCaseSource(nameof(EarlierSchemas))]
    public void Migrate_StoreOfAnEarlierSchema_KeepsWhatItHeldAndBeginsAChainOverIt(int number)
    {
        IReadOnlyList<string> before;
        using (var store = SignalStore.Open(_folder.Store))
        {
            store.Deliver(Head("a"), [Signal(1), Signal(2, actors: "XB")]);
            store.Deliver(Head("b", delivered: 2), [Signal(1, modus: "MOD-120")]);
            store.RecordFailure(Head("c"), "encoding");
            before = store.TextByDelivery();
        }

        TakeBackTo(number);

        using (var store = SignalStore.OpenExisting(_folder.Store))
        {
            Assert.That(store.TextByDelivery(), Is.EqualTo(before));
            Assert.That(store.CheckIntegrity(), Is.Empty);
            store.Deliver(Head("d", delivered: 3), [Signal(2, actors: "XB"), Signal(4)]);
        }

        Assert.That(ChainCheck.Verify(_folder.Store).Faults, Is.Empty);
        Write("DROP TRIGGER tally_stays; UPDATE tally SET reports = reports + 1 WHERE id = 1");
        Assert.That(ChainCheck.Verify(_folder.Store).Faults, Has.One.StartsWith("link 1: the store no longer holds"));
    }

    private static IEnumerable<int> EarlierSchemas => Enumerable.Range(1, Migration.All.Count - 1);

    /// <summary>Makes the store one that a program made that knew so many migrations, with the same rows.</summary>
    private void TakeBackTo(int number)
    {
        var newer = _folder.File("newer.db");
        File.Move(_folder.Store, newer);
        File.Delete(_folder.Store + ".head");
        var scripts = Migration.All.Take(number).Select(migration => $"{migration.ReadSql()}; INSERT INTO migration VALUES ({migration.Number}, '{migration.Name}');");
        Write($"CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT; {string.Concat(scripts)} ATTACH '{newer}' AS newer;");
        var copies = _folder.Ask<string>("SELECT group_concat('INSERT INTO main.' || name || ' (' || columns || ') SELECT ' || columns || ' FROM newer.' || name, ';') FROM (SELECT name, type, (SELECT group_concat(c.name) FROM pragma_table_info(s.name) AS c) AS columns FROM sqlite_schema AS s) WHERE type = 'table' AND name <> 'migration' AND name NOT LIKE 'link' AND name <> 'purged_batch'");
        Write($"PRAGMA foreign_keys = OFF; ATTACH '{newer}' AS newer; {copies}");
    }

    private void Write(string sql)
    {
        using var connection = _folder.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
