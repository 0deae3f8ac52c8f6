using System.Collections.Immutable;
using System.Text.Json;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Analysis.Trends.Series;
using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Store;

namespace OBI.Phenomenon.Cli.Test.Process;

/// <summary>The trends that were planted in the sample exports are found in the quarter that shows them, and what was planted as reporting is not.</summary>
public sealed class PlantedTruthTest
{
    private Desk _desk = null!;

    [OneTimeSetUp]
    public void TakeIn() => _desk = MadeQuarter.Copy();

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
        var outcomes = TrendsOf("2024-Q2").Select(trend => trend.Outcome).Distinct();

        Assert.That(outcomes, Is.EqualTo(new[] { Outcome.BlockedByMarker }));
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
        .Where(trend => trend.Verdict != TrendVerdict.None)
        .ToDictionary(trend => $"{trend.Actor.Code} {trend.Subject}", trend => trend.Verdict.ToString());

    /// <summary>The trends alone of the analysis that a run makes.</summary>
    private ImmutableArray<TrendFinding> TrendsOf(string period)
    {
        var pipeline = PipelineFile.Read(_desk.PathOf("pipelines", "quarterly.yaml"));
        var judged = Period.Parse(period);
        using var store = SignalStore.OpenExisting(_desk.PathOf("output", "quarterly", "obi.db"));
        var basis = Basis.Of(pipeline, judged, null, store);
        return TrendAnalysis.Analyse(AnalyseStage.Input(basis, judged, store, store.Batches(basis.AsOf.Sequence))).Findings;
    }
}
