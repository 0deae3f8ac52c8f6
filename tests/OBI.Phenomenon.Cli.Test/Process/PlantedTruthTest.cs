using System.Text.Json;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>The trends that were planted in the sample exports are found in the quarter that shows them, and what was planted as reporting is not.</summary>
public sealed class PlantedTruthTest
{
    private readonly Desk _desk = new();

    [OneTimeSetUp]
    public void TakeIn()
    {
        var run = Obi.Run(_desk.Folder, ["intake", "pipelines/quarterly.yaml"]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    [OneTimeTearDown]
    public void Leave() => _desk.Dispose();

    [Test]
    public void PlantedTrends_InTheirQuarter_AreFound()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(_desk.PathOf("data-samples", "truth.json")));
        var planted = truth.RootElement.GetProperty("trends").EnumerateArray()
            .ToDictionary(trend => trend.GetProperty("kind").GetString()!, trend => $"{trend.GetProperty("actor").GetString()} {trend.GetProperty("concept").GetString()}");

        var third = FoundIn("2025-Q3");
        var fourth = FoundIn("2025-Q4");

        Assert.That(third, Does.ContainKey(planted["emerging"]).WithValue("Emergent"));
        Assert.That(fourth, Does.ContainKey(planted["emerging"]).WithValue("Rise"));
        Assert.That(fourth, Does.ContainKey(planted["rise"]).WithValue("Rise"));
        Assert.That(fourth, Does.ContainKey(planted["decline"]).WithValue("ShiftDown"));
    }

    [Test]
    public void QuietQuarters_AreQuiet()
    {
        Assert.That(FoundIn("2024-Q4"), Is.Empty);
        Assert.That(FoundIn("2025-Q1"), Is.Empty);
    }

    [Test]
    public void Campaign_WithItsMarker_BlocksEverySeries()
    {
        var outcomes = TrendsOf("2024-Q2").Select(trend => trend.GetProperty("outcome").GetString()).Distinct();

        Assert.That(outcomes, Is.EqualTo(new[] { "BlockedByMarker" }));
    }

    [Test]
    public void Campaign_WithoutMarker_RaisesNoActor()
    {
        var pipeline = _desk.PathOf("pipelines", "quarterly.yaml");
        var text = File.ReadAllText(pipeline);
        var (start, end) = (text.IndexOf("markers:", StringComparison.Ordinal), text.IndexOf("events:", StringComparison.Ordinal));
        File.WriteAllText(pipeline, text.Remove(start, end - start));
        try
        {
            var found = FoundIn("2024-Q2");

            // What all suppliers reported of everything has nothing to be compared with: that it rose is true.
            Assert.That(found.Keys, Is.SubsetOf(new[] { "* *" }));
        }
        finally
        {
            File.WriteAllText(pipeline, text);
        }
    }

    private Dictionary<string, string> FoundIn(string period) => TrendsOf(period)
        .Where(trend => trend.GetProperty("verdict").GetString() != "None")
        .ToDictionary(trend => $"{trend.GetProperty("actor").GetString()} {trend.GetProperty("subject").GetString()}", trend => trend.GetProperty("verdict").GetString()!);

    private List<JsonElement> TrendsOf(string period)
    {
        var run = Obi.Run(_desk.Folder, ["analyse", "pipelines/quarterly.yaml", "--period", period]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return [.. JsonDocument.Parse(File.ReadAllText(_desk.PathOf("output", "quarterly", period, "intern", "findings.json"))).RootElement.GetProperty("trends").EnumerateArray()];
    }
}
