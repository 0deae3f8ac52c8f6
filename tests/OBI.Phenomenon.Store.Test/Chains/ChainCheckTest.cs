using System.Globalization;
using Microsoft.Data.Sqlite;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store.Chains;
using static OBI.Phenomenon.Store.Test.Samples;

namespace OBI.Phenomenon.Store.Test.Chains;

public sealed class ChainCheckTest
{
    private StoreFolder _folder = null!;

    [SetUp]
    public void FillAStore()
    {
        _folder = new StoreFolder();
        using var store = SignalStore.Open(_folder.Store);
        store.Deliver(Head("a"), [Signal(1), Signal(2, actors: "XB")]);
        store.Deliver(Head("b", delivered: 2), [Signal(1, modus: "MOD-120"), Signal(3)]);
        store.RecordFailure(Head("c"), "encoding");
        store.Deliver(Head("a", mapping: "m2"), [Signal(1), Signal(2, actors: "XC")]);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Verify_UntouchedStore_FindsNothing()
    {
        var report = ChainCheck.Verify(_folder.Store);

        Assert.That(report.Faults, Is.Empty);
        Assert.That(report.Links, Is.EqualTo(5));
    }

    [Test]
    public void Verify_TheSameFailureAgain_AddsNoLink()
    {
        using (var store = SignalStore.Open(_folder.Store))
        {
            store.RecordFailure(Head("c"), "encoding");
        }

        Assert.That(ChainCheck.Verify(_folder.Store).Links, Is.EqualTo(5));
    }

    [TestCase("UPDATE link SET content = replace(content, '\"kind\":\"delivered\"', '\"kind\":\"recoded\"') WHERE number = 3", "link 3: its content or hash was changed", TestName = "edited content")]
    [TestCase("UPDATE link SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x') WHERE number = 2", "link 2: its content or hash was changed", TestName = "edited hash")]
    [TestCase("DELETE FROM link WHERE number = 3", "link 3: is missing", TestName = "deleted in the middle")]
    [TestCase("DELETE FROM link WHERE number = 1", "link 1: is missing", TestName = "deleted at the beginning")]
    [TestCase("DELETE FROM link WHERE number IN (2, 3)", "link 2: to 3: are missing", TestName = "several deleted")]
    [TestCase("DELETE FROM link WHERE number >= 5", "link 5: is missing, with all after it", TestName = "cut off at the end")]
    [TestCase("DELETE FROM link", "link 1: is missing, with all after it", TestName = "emptied")]
    [TestCase("UPDATE link SET number = -3 WHERE number = 3; UPDATE link SET number = 3 WHERE number = 4; UPDATE link SET number = 4 WHERE number = -3", "link 3: its content or hash was changed", TestName = "two in each other's place")]
    [TestCase("UPDATE link SET number = number + 100 WHERE number > 3; UPDATE link SET number = number - 99 WHERE number > 3; INSERT INTO link SELECT 4, content, sha256 FROM link WHERE number = 2", "link 4: its content or hash was changed, or it was put there", TestName = "one put in between")]
    [TestCase("INSERT INTO link SELECT 6, content, sha256 FROM link WHERE number = 5", "link 6: its content or hash was changed, or it was put there", TestName = "one put at the end")]
    public void Verify_ChainThatWasTamperedWith_NamesTheLink(string sql, string expected)
    {
        Tamper(sql);

        Assert.That(ChainCheck.Verify(_folder.Store).Faults[0], Does.StartWith(expected));
    }

    [TestCase("UPDATE tally SET signals = signals + 1, reports = reports + 1 WHERE id = 1", "link 2:", TestName = "a count raised")]
    [TestCase("DELETE FROM tally WHERE id = 3", "link 3:", TestName = "a tally deleted")]
    [TestCase("INSERT INTO tally SELECT 99, batch, actor_set, start, precision, received, source, region, profile, grade, signals, reports, added_seq, NULL FROM tally WHERE id = 1", "link 2:", TestName = "a tally added")]
    [TestCase("UPDATE tally SET withdrawn_seq = 2 WHERE id = 2", "link 3:", TestName = "a tally retired earlier")]
    [TestCase("UPDATE profile SET key = 'MOD-130' WHERE id = 1", "link 2:", TestName = "the meaning of a profile")]
    [TestCase("UPDATE actor_set SET key = 'XF' WHERE key = 'XB'", "link 2:", TestName = "the state in a set")]
    [TestCase("UPDATE reading SET taxonomy_version = 'other' WHERE seq = 2", "link 3:", TestName = "the rules of a reading")]
    [TestCase("UPDATE batch SET covers_last = covers_last + 90 WHERE name = 'b'", "link 3:", TestName = "what a batch covers")]
    [TestCase("UPDATE failure SET reason = 'row-count'", "link 4:", TestName = "why a batch failed")]
    [TestCase("INSERT INTO ledger SELECT 4, kind, batch, dated FROM ledger WHERE seq = 3", "after the last link: 1 lines of the ledger", TestName = "a line of the ledger added")]
    [TestCase("INSERT INTO purged_batch VALUES (1, 2)", "after the last link: 1 purged batches", TestName = "a batch called purged")]
    public void Verify_StoreThatWasTamperedWith_NamesTheLinkThatTellsOtherwise(string sql, string expected)
    {
        Tamper(sql);

        Assert.That(ChainCheck.Verify(_folder.Store).Faults[0], Does.StartWith(expected));
    }

    [Test]
    public void Verify_ChainWrittenAnewWithRightHashes_DiffersFromItsHead()
    {
        var (before, script) = (Link.Beginning, string.Empty);
        using (var connection = _folder.Connect())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT number, replace(content, '\"reason\":\"encoding\"', '\"reason\":\"row-count\"') FROM link ORDER BY number";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                before = Link.Hash(before, rows.GetString(1));
                script += string.Create(CultureInfo.InvariantCulture, $"UPDATE link SET content = '{rows.GetString(1)}', sha256 = '{before}' WHERE number = {rows.GetInt64(0)};");
            }
        }

        Tamper($"{script} UPDATE failure SET reason = 'row-count'");

        Assert.That(ChainCheck.Verify(_folder.Store).Faults, Has.Count.EqualTo(1).And.One.StartsWith("link 5: has another hash than"));
    }

    [Test]
    public void Verify_HeadReplacedOrGone_IsFound()
    {
        var head = _folder.Store + ".head";
        var right = File.ReadAllText(head);

        File.WriteAllText(head, right.Replace("5 ", "4 ", StringComparison.Ordinal));
        var replaced = ChainCheck.Verify(_folder.Store).Faults;
        File.WriteAllText(head, "hoofd");
        var broken = ChainCheck.Verify(_folder.Store).Faults;
        File.Delete(head);
        var gone = ChainCheck.Verify(_folder.Store).Faults;

        Assert.That(replaced, Has.One.StartsWith("link 4: has another hash than"));
        Assert.That(broken, Has.One.Contains("cannot be read as the head"));
        Assert.That(gone, Has.One.Contains("is missing, so that nothing shows"));
    }

    [Test]
    public void Open_OlderCopyOfTheStoreUnderItsHead_IsRefused()
    {
        var copy = File.ReadAllBytes(_folder.Store);
        using (var store = SignalStore.Open(_folder.Store))
        {
            store.Deliver(Head("d", delivered: 4), [Signal(9)]);
        }

        File.WriteAllBytes(_folder.Store, copy);

        var fault = Assert.Throws<StoreException>(() => SignalStore.OpenExisting(_folder.Store))!;
        Assert.That(fault.Kind, Is.EqualTo(StoreFault.Damaged));
        Assert.That(fault.Message, Does.Contain("an older copy was put back"));
    }

    [Test]
    public void Open_HeadLeftBehindByAProgramThatWasStopped_CatchesUp()
    {
        var head = _folder.Store + ".head";
        var before = File.ReadAllText(head);
        using (var store = SignalStore.Open(_folder.Store))
        {
            store.Deliver(Head("d", delivered: 4), [Signal(9)]);
        }

        File.WriteAllText(head, before);
        Assert.That(ChainCheck.Verify(_folder.Store).Faults, Is.Empty);
        SignalStore.OpenExisting(_folder.Store).Dispose();

        Assert.That(File.ReadAllText(head), Does.StartWith("6 "));
    }

    [Test]
    public void Deliver_HeadThatCannotBeWritten_SaysSoAndKeepsTheBatch()
    {
        // A folder in the place of the unfinished head: nobody may write it, whatever this user's rights.
        Directory.CreateDirectory(_folder.Store + ".head.unfinished");
        using (var store = SignalStore.Open(_folder.Store))
        {
            var fault = Assert.Throws<StoreException>(() => store.Deliver(Head("d", delivered: 4), [Signal(9)]))!;

            Assert.That(fault.Kind, Is.EqualTo(StoreFault.Unwritable));
            Assert.That(fault.Message, Does.Contain("what was taken in is safe"));
        }

        Directory.Delete(_folder.Store + ".head.unfinished");
        using var again = SignalStore.Open(_folder.Store);

        Assert.That(again.FindBatch("bz", Head("d", delivered: 4).Sha256), Is.Not.Null);
        Assert.That(File.ReadAllText(_folder.Store + ".head"), Does.StartWith("6 "));
    }

    [Test]
    public void Links_OfABatch_HoldItsCountsAndTheGivenTime()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 1, 5, 9, 30, 0, TimeSpan.FromHours(1)));
        using (var store = SignalStore.Open(_folder.Store, clock))
        {
            store.Deliver(Head("d", delivered: 4), [Signal(123456789)]);
        }

        var link = _folder.Ask<string>("SELECT content FROM link WHERE number = 6");

        Assert.That(link, Does.StartWith("{\"number\":6,\"at\":\"2026-01-05T08:30:00Z\",\"kind\":\"delivered\",\"what\":{\"sequence\":4,"));
        Assert.That(link, Does.Contain("\"accepted\":1").And.Contain("\"mapping\":\"m1\""));
        Assert.That(link, Does.Not.Contain("123456789").And.Not.Contain("MOD-").And.Not.Contain("XA"));
    }

    [TestCase("UPDATE release SET result_sha256 = 'other'", "link 5:", TestName = "the hash of what went out")]
    [TestCase("UPDATE pinned_file SET text = 'other'", "link 3:", TestName = "a rule that was pinned")]
    [TestCase("UPDATE decision SET kind = 'approve'", "link 4:", TestName = "what was decided")]
    [TestCase("DELETE FROM decision", "link 4:", TestName = "a decision deleted")]
    [TestCase("INSERT INTO decision SELECT 9, closing, subject, kind, text, exposes, reason, role, second, at FROM decision", "after the last link: 1 closings, decisions", TestName = "a decision added")]
    public void Verify_LifeOfAPeriodThatWasTamperedWith_NamesTheLink(string sql, string expected)
    {
        using var folder = new StoreFolder();
        using (var store = SignalStore.Open(folder.Store))
        {
            var signed = new Signature("analist", null, DateTimeOffset.UnixEpoch);
            var quarter = Period.Parse("2025-Q3");
            store.Deliver(Head("a"), [Signal(1)]);
            var closing = store.Lives.Enter(new Closing(0, "quarterly", quarter, 1, 1, "t", 0, [], string.Empty, signed), [new PinnedFile("quarterly.yaml", "pipeline: quarterly")]);
            store.Lives.Enter(closing, [new Decision("XA", DecisionKind.Withhold, null, false, "twijfel", signed)], []);
            store.Lives.Enter(closing, new Release(0, "quarterly", quarter, 1, closing.Id, "TLP:AMBER", "r", "[]", "[]", signed));
        }

        Assert.That(ChainCheck.Verify(folder.Store).Faults, Is.Empty);
        Tamper(sql, folder);

        Assert.That(ChainCheck.Verify(folder.Store).Faults[0], Does.StartWith(expected));
    }

    [TestCase("UPDATE link SET content = '' WHERE number = 1")]
    [TestCase("DELETE FROM link WHERE number = 5")]
    [TestCase("INSERT INTO link VALUES (9, '{}', '')")]
    [TestCase("DELETE FROM purged_batch")]
    public void Link_OnceWritten_IsKeptByTheStoreItself(string sql)
    {
        using var connection = _folder.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO purged_batch VALUES (1, 1); {sql}";

        Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
    }

    private void Tamper(string sql) => Tamper(sql, _folder);

    private static void Tamper(string sql, StoreFolder folder)
    {
        using var connection = folder.Connect();
        using var triggers = connection.CreateCommand();
        triggers.CommandText = "SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_schema WHERE type = 'trigger'";
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA foreign_keys = OFF; {(string)triggers.ExecuteScalar()!}; {sql}";
        command.ExecuteNonQuery();
    }
}
