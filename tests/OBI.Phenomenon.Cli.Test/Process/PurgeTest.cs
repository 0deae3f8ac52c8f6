using System.Text;
using System.Text.Json;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;
using OBI.Phenomenon.Store.Purges;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>What is old enough goes, whole; what was made of it can be made again.</summary>
public sealed class PurgeTest
{
    private const string Canary = "KANARIE-4711-PIEP";

    [Test]
    public void Purge_OldQuarter_LeavesNoTraceOfADeliveryAndTheQuarterCanStillBeMade()
    {
        using var desk = new Desk();
        Plant(desk);
        var before = desk.RunQuarter("--period", "2022-Q4", "--out", "toen", "--internal", "toen-binnen");
        Retain(desk, "handed_over: [bz]");
        Assert.That(FilesWith(desk), Is.Not.Empty);

        var purged = Purge(desk);

        Assert.That(Deleted(purged, "raw"), Is.EqualTo(20));
        Assert.That(Deleted(purged, "quarantine"), Is.Positive);
        Assert.That(Deleted(purged, "signals"), Is.Positive);
        Assert.That(Deleted(purged, "cache"), Is.EqualTo(1));
        Assert.That(FilesWith(desk), Is.Empty);
        Assert.That(Directory.GetFiles(desk.PathOf("data-samples", "bz")), Is.Empty);
        Assert.That(Directory.GetFiles(desk.PathOf("data-samples", "szw")), Is.Not.Empty);
        Assert.That(Directory.GetFiles(desk.PathOf("output", "quarterly", "rejects")), Is.Empty);
        desk.RunQuarter("--period", "2022-Q4", "--out", "nu", "--internal", "nu-binnen", "--expect", before.GetProperty("resultSha256").GetString()!);
        Assert.That(Desk.Fingerprint(desk.PathOf("nu")), Is.EqualTo(Desk.Fingerprint(desk.PathOf("toen"))));
        Assert.That(Desk.Fingerprint(desk.PathOf("nu-binnen")), Is.EqualTo(Desk.Fingerprint(desk.PathOf("toen-binnen"))));
        Assert.That(Obi.Run(desk.Folder, "verify", "--chain", "pipelines/quarterly.yaml").ExitCode, Is.Zero);
    }

    [Test]
    public void Purge_DryRun_TellsTheSameAndChangesNothing()
    {
        using var desk = TakenIn("handed_over: [bz, szw]");
        var before = Desk.Fingerprint(desk.Folder);

        var told = Purge(desk, "--dry-run");

        Assert.That(Desk.Fingerprint(desk.Folder), Is.EqualTo(before));
        Assert.That(Classes(told), Is.EqualTo(Classes(Purge(desk))));
    }

    [Test]
    public void Purge_LegalHold_KeepsADeliveryOrAllOfASupplier()
    {
        using var desk = TakenIn("""
            handed_over: [bz, szw]
              holds:
                - { supplier: bz, delivery: bz_20210413_001.csv, reason: "verzoek op grond van de AVG" }
                - { supplier: szw, reason: "onderzoek van de Algemene Rekenkamer" }
            """);

        var purged = Purge(desk);

        Assert.That(Directory.GetFiles(desk.PathOf("data-samples", "bz")).Select(Path.GetFileName), Is.EqualTo(new[] { "bz_20210413_001.csv" }));
        Assert.That(Directory.GetFiles(desk.PathOf("data-samples", "szw")), Is.Not.Empty);
        Assert.That(Directory.GetFiles(desk.PathOf("output", "quarterly", "rejects")).Select(Path.GetFileName), Is.All.StartsWith("szw_").Or.StartsWith("bz_20210413_001"));
        Assert.That(purged.GetProperty("classes").EnumerateArray().Single(line => line.GetProperty("name").GetString() == "signals").GetProperty("kept").GetRawText(), Does.Contain("legal hold"));
    }

    [Test]
    public void Purge_StoppedHalfway_IsFinishedByTheNext()
    {
        using var desk = TakenIn("handed_over: [bz]");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var until = Period.Of(today, PeriodKind.Quarter).Add(-8).First.AddDays(-1);
        using (var store = SignalStore.OpenExisting(desk.PathOf("output", "quarterly", "obi.db")))
        {
            store.Purge.Begin(new PurgeOrder(today, until, [new FileClass("raw", null, 20)], (_, _) => false));
        }

        var purged = Purge(desk);

        Assert.That(Deleted(purged, "signals"), Is.Zero);
        Assert.That(Deleted(purged, "raw"), Is.EqualTo(20));
        using (var store = SignalStore.OpenExisting(desk.PathOf("output", "quarterly", "obi.db")))
        {
            Assert.That(store.Purge.IsUnfinished, Is.False);
        }

        Assert.That(Classes(Purge(desk)), Is.All.EndsWith(" 0"));
    }

    [Test]
    public void Intake_OtherTermsAfterAPurge_LeavesPurgedDeliveriesAsTheyWereReadAndSaysSo()
    {
        using var desk = TakenIn("handed_over: []");
        Purge(desk);
        File.AppendAllText(desk.PathOf("pipelines", "sources", "szw", "terms.yaml"), "\n# een ander commentaar telt niet mee\n");
        var same = Obi.Run(desk.Folder, "intake", "pipelines/quarterly.yaml", "--json");
        var contract = desk.PathOf("pipelines", "sources", "szw", "source.yaml");
        File.WriteAllText(contract, File.ReadAllText(contract).Replace("max_share: 0.", "max_share: 0.9", StringComparison.Ordinal));

        var other = Obi.Run(desk.Folder, "intake", "pipelines/quarterly.yaml", "--json");

        Assert.That(JsonDocument.Parse(same.Output).RootElement.GetProperty("settled").GetInt32(), Is.Zero);
        Assert.That(other.ExitCode, Is.Zero, other.Error);
        var found = JsonDocument.Parse(other.Output).RootElement;
        Assert.That(found.GetProperty("settled").GetInt32(), Is.Positive);
        Assert.That(found.GetProperty("readAgain").GetInt32(), Is.Positive);
        Assert.That(other.Error, Does.Contain("that stay as they were read (their signals are purged)"));
    }

    [TestCase("2999-01-01")]
    [TestCase("gisteren")]
    public void Purge_DayThatCannotBe_IsAUsageErrorAndChangesNothing(string day)
    {
        using var desk = TakenIn("handed_over: [bz]");
        var before = Desk.Fingerprint(desk.Folder);

        var run = Obi.Run(desk.Folder, "purge", "pipelines/quarterly.yaml", "--as-of", day);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("not in the future"));
        Assert.That(Desk.Fingerprint(desk.Folder), Is.EqualTo(before));
    }

    private static Desk TakenIn(string retention)
    {
        var desk = new Desk();
        Retain(desk, retention);
        Assert.That(Obi.Run(desk.Folder, "intake", "pipelines/quarterly.yaml").ExitCode, Is.Zero);
        return desk;
    }

    /// <summary>Shortest periods, so that what was taken in just now is old enough.</summary>
    private static void Retain(Desk desk, string more) =>
        File.AppendAllText(desk.PathOf("pipelines", "quarterly.yaml"), $"\nretention:\n  raw_days: 0\n  quarantine_days: 0\n  {more}\n");

    /// <summary>Gives one row of an old delivery a record number that no other file holds.</summary>
    private static void Plant(Desk desk)
    {
        var path = desk.PathOf("data-samples", "bz", "bz_20210413_001.csv");
        var lines = File.ReadAllLines(path);
        lines[1] = Canary + lines[1][lines[1].IndexOf(',', StringComparison.Ordinal)..];
        File.WriteAllLines(path, lines);
    }

    private static List<string> FilesWith(Desk desk) =>
        [.. Directory.GetFiles(desk.Folder, "*", SearchOption.AllDirectories).Where(path => File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) >= 0)];

    private static JsonElement Purge(Desk desk, params string[] arguments)
    {
        var run = Obi.Run(desk.Folder, ["purge", "pipelines/quarterly.yaml", "--json", .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static long Deleted(JsonElement purged, string name) =>
        purged.GetProperty("classes").EnumerateArray().Single(line => line.GetProperty("name").GetString() == name).GetProperty("deleted").GetInt64();

    private static IReadOnlyList<string> Classes(JsonElement purged) =>
        [.. purged.GetProperty("classes").EnumerateArray().Select(line => $"{line.GetProperty("name")} {line.GetProperty("deleted")}")];
}
