using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Analysis.Test.Patterns.LatentClasses;

public sealed class ExpectationMaximisationTest
{
    [FsCheck.NUnit.Property(MaxTest = 40)]
    public void Iterations_WithoutTies_NeverLoseObjective(byte seed, bool hasNoise, bool hasPriors)
    {
        var (table, _) = SimulatedProfiles.Draw(seed, 150, 3).Table();
        var averages = new Averages(table);
        var options = new LatentClassOptions { Noise = hasNoise, Ties = false, LabelPrior = hasPriors ? 1 : 0, SharePrior = hasPriors ? 1 : 0 };
        var model = RandomStart.Draw(table, averages, 1 + (seed % 5), hasNoise, new CounterStream(seed));
        var (step, maximisation) = (new ExpectationStep(table, model.Classes, hasNoise), new MaximisationStep(table, averages, options));
        var counts = step.NewCounts();
        var before = double.NegativeInfinity;

        for (var iteration = 0; iteration < 40; iteration++)
        {
            step.Run(model, counts);
            var objective = maximisation.Objective(model, counts.LogLikelihood);

            Assert.That(objective, Is.GreaterThanOrEqualTo(before - (1e-9 * (1 + Math.Abs(objective)))), $"{iteration}");

            before = objective;
            model = maximisation.Run(counts, hasNoise, ties: false);
        }
    }
}
