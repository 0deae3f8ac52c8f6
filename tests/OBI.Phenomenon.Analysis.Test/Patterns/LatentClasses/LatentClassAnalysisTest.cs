using OBI.Phenomenon.Analysis.Patterns.Agreement;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

public sealed class LatentClassAnalysisTest
{
    private const double High = 0.85;
    private const double Low = 0.04;

    private static readonly double[][] Two =
    [
        [High, High, High, High, Low, Low, Low, Low, Low, Low, Low, Low],
        [Low, Low, Low, Low, High, High, High, High, Low, Low, Low, Low],
    ];

    [Test]
    public void Fit_PlantedPatterns_FindsThemAndCallsThemStable()
    {
        var planted = PlantedProfiles.Draw(Two, 100, seed: 3);

        var result = LatentClassAnalysis.Fit(planted.Table, new LatentClassOptions { Draws = 10 });

        Assert.That(result.Model.Patterns, Is.EqualTo(2));
        Assert.That(AdjustedRandIndex.Of(planted.Truth, [.. planted.Places.Select(place => (int)result.Assignments[place].Pattern)]), Is.GreaterThan(0.95));
        Assert.That(result.Stability.Select(stability => stability.Grade), Has.All.EqualTo(StabilityGrade.VeryStable));
        Assert.That(result.Stability.Select(stability => stability.Draws), Has.All.EqualTo(10));
    }

    [Test]
    public void Fit_OneAverage_FindsOnePattern()
    {
        var planted = PlantedProfiles.Draw([[0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.6, 0.5, 0.4, 0.3]], 200, seed: 4);

        Assert.That(LatentClassAnalysis.Fit(planted.Table, new LatentClassOptions { Draws = 0 }).Model.Patterns, Is.EqualTo(1));
    }

    [Test]
    public void Fit_SignalsInAnotherOrder_GivesTheSame()
    {
        var options = new LatentClassOptions { Draws = 3 };

        var forwards = LatentClassAnalysis.Fit(PlantedProfiles.Draw(Two, 60, seed: 5).Table, options);
        var backwards = LatentClassAnalysis.Fit(PlantedProfiles.Draw(Two, 60, seed: 5, backwards: true).Table, options);

        Assert.That(backwards.Assignments, Is.EqualTo(forwards.Assignments));
        Assert.That(backwards.Stability, Is.EqualTo(forwards.Stability));
        Assert.That(backwards.Choice.Scores, Is.EqualTo(forwards.Choice.Scores));
    }

    [Test]
    public void Fit_NumberAskedFor_TriesNoMore()
    {
        var planted = PlantedProfiles.Draw(Two, 60, seed: 6);

        var result = LatentClassAnalysis.Fit(planted.Table, new LatentClassOptions { Classes = 3, Merge = false, LeastSize = 0, Draws = 0 });

        Assert.That(result.Choice.Classes, Is.EqualTo(3));
        Assert.That(result.Choice.Scores.Select(score => score.Classes), Is.EqualTo([1, 2, 3]));
        Assert.That(result.Stability, Is.Empty);
    }

    [Test]
    public void Fit_ClassesOfHardlyAnySignal_AreLeftOutAndCounted()
    {
        var planted = PlantedProfiles.Draw(Two, 60, seed: 6);

        var result = LatentClassAnalysis.Fit(planted.Table, new LatentClassOptions { Classes = 6, Merge = false, LeastSize = 10, Draws = 0 });

        Assert.That(result.Choice.Dropped, Is.GreaterThan(0));
        Assert.That(result.Model.Patterns, Is.EqualTo(6 - result.Choice.Dropped));
    }
}
