using Microsoft.Data.Sqlite;
using OBI.Phenomenon.Store.Migrations;

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

    private void Write(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
