using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Copies;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.Merging;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.Stability;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Parts profiles into classes of which the labels are independent (latent class analysis, Lazarsfeld and Henry 1968), and makes patterns of the classes.</summary>
public static class LatentClassAnalysis
{
    /// <summary>Signals enough to choose the number of classes by; of more a sample is taken.</summary>
    private const int SampleSize = 25_000;

    /// <summary>Passes over all signals, when the model of a sample is fitted to them.</summary>
    private const int FullPasses = 20;

    /// <summary>Finds the model, assigns every profile and judges stability; equal tables give equal results on any number of threads.</summary>
    public static LatentClassResult Fit(ProfileTable table, LatentClassOptions options)
    {
        if (options.Copies == CopyRule.AsWeighted || !CopyDamping.MayHaveCopies(table))
        {
            return Result(table, table, options, []);
        }

        var damped = CopyDamping.Damp(table);
        var steps = new ModelSearch(Sample(damped, options), options).Run([]);
        return Result(table, CopyDamping.Expect(damped, Best(steps, options).Fit.Model), options, steps);
    }

    private static LatentClassResult Result(ProfileTable table, ProfileTable weighed, LatentClassOptions options, ImmutableArray<SearchStep> earlier)
    {
        var sample = Sample(weighed, options);
        var search = new ModelSearch(sample, options);
        var steps = search.Run(earlier);
        var best = search.Confirm(Best(steps, options));
        var choice = Choice(steps.SetItem(best.Fit.Model.Classes - 1, best), best, options);
        var fit = search.WithoutSmall(best.Fit);
        if (!PatternsOf(sample, fit.Model, options).Contains(ProfileAssignment.Noise))
        {
            fit = search.WithoutVainNoise(fit);
        }

        if (sample != weighed)
        {
            fit = new ExpectationMaximisation(weighed, new Averages(weighed), options).RunOn(fit, FullPasses);
        }

        var patterns = new PatternModel(weighed, fit.Model, PatternsOf(weighed, fit.Model, options));
        ImmutableArray<ProfileAssignment> assignments = [.. ParallelEnumerable.Range(0, table.Count).AsOrdered().Select(profile => patterns.Assign(table, profile))];
        return new LatentClassResult(choice with { Dropped = best.Fit.Model.Classes - fit.Model.Classes }, patterns, assignments)
        {
            Stability = new StabilityAnalysis(weighed, options).Of(fit, patterns, assignments),
        };
    }

    /// <summary>The pattern of each class of a model.</summary>
    internal static ImmutableArray<int> PatternsOf(ProfileTable table, ClassModel model, LatentClassOptions options) =>
        options.Merge ? ClassMerge.Of(table, model) : [.. Enumerable.Range(0, model.Classes)];

    private static ProfileTable Sample(ProfileTable table, LatentClassOptions options) => ProfileSample.Of(table, SampleSize, new CounterStream(options.Seed));

    private static SearchStep Best(ImmutableArray<SearchStep> steps, LatentClassOptions options) =>
        options.Classes is { } asked ? steps[asked - 1] : steps.MinBy(step => step.Fit.By(options.Criterion))!;

    private static ModelChoice Choice(ImmutableArray<SearchStep> steps, SearchStep best, LatentClassOptions options)
    {
        var least = best.Fit.By(options.Criterion);
        return new ModelChoice(
            [.. steps.Select(step => step.Fit.Score)],
            best.Fit.Model.Classes,
            steps.MinBy(step => step.Fit.Bic)!.Fit.Model.Classes,
            steps.MinBy(step => step.Fit.Aic3)!.Fit.Model.Classes,
            1 / steps.Sum(step => Math.Exp((least - step.Fit.By(options.Criterion)) / 2)),
            best.Starts,
            best.StartsAtBest);
    }
}
