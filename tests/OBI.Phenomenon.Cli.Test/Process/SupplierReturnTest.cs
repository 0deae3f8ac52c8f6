namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>What a supplier is sent back is about its own deliveries, and lets it find its rows without a value from them.</summary>
public sealed class SupplierReturnTest
{
    private const string Pipeline = "pipelines/quarterly.yaml";

    [Test]
    public void Status_ForASupplier_WritesItsOwnDeliveriesRowsAndReasons()
    {
        using var desk = MadeQuarter.Copy();

        var run = Obi.Run(desk.Folder, "status", Pipeline, "--period", "2025-Q4", "--for", "politie");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("politie").And.Not.Contains("szw").And.Not.Contains("aivd"));
        var folder = desk.PathOf("output", "quarterly", "returns", "politie", "2025-Q4");
        var deliveries = File.ReadAllLines(Path.Combine(folder, "deliveries.csv"));
        Assert.That(deliveries, Has.Length.EqualTo(4));
        Assert.That(deliveries.Skip(1), Has.All.StartsWith("politie_").And.All.Contains(",taken in,"));
        var rows = File.ReadAllLines(Path.Combine(folder, "rows.csv"));
        var reasons = File.ReadAllLines(Path.Combine(folder, "reasons.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        Assert.That(rows[0], Is.EqualTo("delivery,line,column,reason"));
        Assert.That(rows.Skip(1), Has.All.StartsWith("politie_"));

        // Each row that was not accepted is listed once for every reason it has.
        Assert.That(rows.Skip(1).Count(), Is.GreaterThanOrEqualTo(reasons.Select(reason => int.Parse(reason[2], System.Globalization.CultureInfo.InvariantCulture)).Max()).And.GreaterThan(0));
        Assert.That(reasons.Select(reason => reason[1]).ToHashSet().IsSupersetOf(rows.Skip(1).Select(row => row.Split(',')[3])), Is.True);
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(3));
    }

    [Test]
    public void Status_ForASupplierWhoseListsAreNotKeptAnyMore_SaysSo()
    {
        using var desk = MadeQuarter.Copy();
        Directory.Delete(desk.PathOf("output", "quarterly", "rejects"), recursive: true);

        var run = Obi.Run(desk.Folder, "status", Pipeline, "--period", "2025-Q4", "--for", "szw", "--out", "terug");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(desk.PathOf("terug", "deliveries.csv")), Does.Contain("not kept any more"));
        Assert.That(File.ReadAllText(desk.PathOf("terug", "rows.csv")), Is.EqualTo("delivery,line,column,reason\n"));
    }

    [TestCase("valid: aivd, bz, nctv, politie, szw", "--for", "niemand")]
    [TestCase("--out belongs to --for", "--out", "terug")]
    public void Status_ForWhoIsNoSupplier_SaysWhoIsAndWritesNothing(string why, params string[] arguments)
    {
        using var desk = MadeQuarter.Copy();

        var run = Obi.Run(desk.Folder, ["status", Pipeline, .. arguments]);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, run.Error)).And.Matches<(int, string Error)>(each => each.Error.Contains(why, StringComparison.Ordinal)));
        Assert.That(Directory.Exists(desk.PathOf("output", "quarterly", "returns")) || Directory.Exists(desk.PathOf("terug")), Is.False);
    }
}
