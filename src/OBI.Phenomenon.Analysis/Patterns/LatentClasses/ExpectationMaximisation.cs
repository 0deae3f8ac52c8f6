using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Maximum a posteriori estimation by expectation–maximisation (Dempster, Laird and Rubin 1977), with missing fields at random.</summary>
internal sealed class ExpectationMaximisation(ProfileTable table, Averages averages, LatentClassOptions options)
{
    /// <summary>Iterations before labels are tied: before that the classes are still looking for their place.</summary>
    private const int Untied = 3;

    private const int LeastIterations = 5;

    /// <summary>Runs from expected counts until the objective stands still, or for so many iterations.</summary>
    internal ModelFit Run(ExpectedCounts start, int mostIterations) =>
        Run(new MaximisationStep(table, averages, options).Run(start, options.Noise, ties: false), 0, mostIterations);

    /// <summary>The weighted log-likelihood of a model.</summary>
    internal double LogLikelihood(ClassModel model)
    {
        var expectation = new ExpectationStep(table, model.Classes, model.HasNoise);
        var counts = expectation.NewCounts();
        expectation.Run(model, counts);
        return counts.LogLikelihood;
    }

    /// <summary>Runs on from a model of other signals: a part of them, or the same weighed otherwise.</summary>
    internal ModelFit RunOn(ModelFit fit, int mostIterations) => Run(fit.Model.Against(averages), fit.Iterations, mostIterations);

    /// <summary>Runs on from a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="done">Iterations already run.</param>
    /// <param name="mostIterations">Iterations to run at the most.</param>
    internal ModelFit Run(ClassModel model, int done, int mostIterations)
    {
        var expectation = new ExpectationStep(table, model.Classes, model.HasNoise);
        var maximisation = new MaximisationStep(table, averages, options);
        var counts = expectation.NewCounts();
        var objective = double.NegativeInfinity;
        for (var iteration = done + 1; ; iteration++)
        {
            expectation.Run(model, counts);
            var reached = maximisation.Objective(model, counts.LogLikelihood);
            var converged = iteration - done > LeastIterations && iteration > Untied + LeastIterations && Math.Abs(reached - objective) <= options.Tolerance * (1 + Math.Abs(reached));
            objective = reached;
            if (converged || iteration - done >= mostIterations)
            {
                var free = maximisation.FreeLabels(model) + model.Classes - 1 + (model.HasNoise ? 1 : 0);
                return new ModelFit(model, counts.LogLikelihood, objective, counts.Entropy, free, table.TotalWeight, iteration);
            }

            model = maximisation.Run(counts, model.HasNoise, ties: iteration > Untied);
        }
    }
}
