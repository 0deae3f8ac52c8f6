using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Parts profiles into classes of which the labels are independent (latent class analysis, Lazarsfeld and Henry 1968).</summary>
public static class LatentClassAnalysis
{
    /// <summary>Signals enough to choose the number of classes by; of more a sample is taken.</summary>
    private const int SampleSize = 50_000;

    /// <summary>Passes over all signals, when the model of a sample is fitted to them.</summary>
    private const int FullPasses = 20;

    /// <summary>Finds the model and assigns every profile; equal tables give equal results on any number of threads.</summary>
    public static LatentClassResult Fit(ProfileTable table, LatentClassOptions options)
    {
        var sample = ProfileSample.Of(table, SampleSize, new CounterStream(options.Seed));
        var steps = new ModelSearch(sample, options).Run();
        var best = steps.MinBy(step => step.Fit.By(options.Criterion))!;
        var least = best.Fit.By(options.Criterion);
        var choice = new ModelChoice(
            [.. steps.Select(step => step.Fit.Score)],
            best.Fit.Model.Classes,
            steps.MinBy(step => step.Fit.Bic)!.Fit.Model.Classes,
            steps.MinBy(step => step.Fit.Aic3)!.Fit.Model.Classes,
            1 / steps.Sum(step => Math.Exp((least - step.Fit.By(options.Criterion)) / 2)),
            best.Starts,
            best.StartsAtBest);
        var fit = sample == table ? best.Fit : new ExpectationMaximisation(table, options).RunOn(best.Fit, FullPasses);
        var model = new PatternModel(table, fit.Model, [.. Enumerable.Range(0, best.Fit.Model.Classes)]);
        return new LatentClassResult(choice, model, [.. Enumerable.Range(0, table.Count).Select(profile => model.Assign(table, profile))]);
    }
}
