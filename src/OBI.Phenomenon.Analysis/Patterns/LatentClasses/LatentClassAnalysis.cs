using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Copies;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.Merging;
using OBI.Phenomenon.Analysis.Patterns.Profiles;
using OBI.Phenomenon.Analysis.Patterns.Stability;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Parts profiles into classes of which the labels are independent (latent class analysis, Lazarsfeld and Henry 1968), and makes patterns of the classes.</summary>
public static class LatentClassAnalysis
{
    /// <summary>Above this number of profiles the numbers of classes are first tried on a sample.</summary>
    private const int Many = 20_000;

    /// <summary>Finds the model, assigns every profile and judges stability; equal tables give equal results on any number of threads.</summary>
    public static LatentClassResult Fit(ProfileTable table, LatentClassOptions options)
    {
        var (weighed, search, steps) = Search(table, options);
        var best = search.Confirm(Best(steps, options));
        steps = steps.SetItem(best.Fit.Model.Classes - 1, best);
        var choice = Choice(steps, best, options);
        var model = best.Fit.Model;
        while (model.Classes > 1 && model.Smallest(best.Fit.Size) is var (number, size) && size < options.LeastSize)
        {
            model = search.Without(model, number).Model;
        }

        var patterns = new PatternModel(weighed, model, options.Merge ? ClassMerge.Of(weighed, model) : [.. Enumerable.Range(0, model.Classes)]);
        ImmutableArray<ProfileAssignment> assignments = [.. ParallelEnumerable.Range(0, table.Count).AsOrdered().Select(profile => patterns.Assign(table, profile))];
        return new LatentClassResult(choice with { Dropped = best.Fit.Model.Classes - model.Classes }, patterns, assignments)
        {
            Stability = new StabilityAnalysis(weighed, options).Of(model, patterns, assignments),
        };
    }

    private static (ProfileTable Table, ModelSearch Search, ImmutableArray<SearchStep> Steps) Search(ProfileTable table, LatentClassOptions options)
    {
        if (options.Copies == CopyRule.AsWeighted || !CopyDamping.MayHaveCopies(table))
        {
            return Search(table, options, []);
        }

        var damped = CopyDamping.Damp(table);
        var (_, _, steps) = Search(damped, options, []);
        return Search(CopyDamping.Expect(damped, Best(steps, options).Fit.Model), options, steps);
    }

    private static (ProfileTable Table, ModelSearch Search, ImmutableArray<SearchStep> Steps) Search(ProfileTable table, LatentClassOptions options, ImmutableArray<SearchStep> earlier)
    {
        if (earlier.IsEmpty && table.Count > Many)
        {
            earlier = new ModelSearch(table.Sample(Many, options.Seed), options).Run([]);
        }

        var search = new ModelSearch(table, options);
        return (table, search, search.Run(earlier));
    }

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
