using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Finds the best model of each number of classes.</summary>
/// <remarks>
/// Every number starts from the best partings of the model before it and from a few fresh starts: a parting costs a fraction of a start and
/// finds small and nested classes that fresh starts hardly ever hit on.
/// </remarks>
internal sealed class ModelSearch
{
    /// <summary>Runs that end this close to the best, relative to it, have found the same solution.</summary>
    private const double Same = 1e-4;

    private const int MostClasses = 30;

    /// <summary>Partings that are tried in full.</summary>
    private const int Partings = 4;

    private readonly ProfileTable _table;
    private readonly LatentClassOptions _options;
    private readonly Averages _averages;
    private readonly ExpectationMaximisation _estimation;
    private readonly ClassParting _parting;
    private readonly Seeding _seeding;

    internal ModelSearch(ProfileTable table, LatentClassOptions options)
    {
        (_table, _options) = (table, options);
        _averages = new Averages(table);
        _estimation = new ExpectationMaximisation(table, _averages, options);
        _parting = new ClassParting(table, _averages, options);
        _seeding = new Seeding(table);
    }

    /// <summary>Tries one class, two, and so on: up to the number asked for, or until the criterion has not improved for a while.</summary>
    /// <param name="earlier">Models of the same signals weighed otherwise: they are run on first.</param>
    internal ImmutableArray<SearchStep> Run(ImmutableArray<SearchStep> earlier)
    {
        var steps = ImmutableArray.CreateBuilder<SearchStep>();
        var most = _options.Classes ?? Math.Clamp((int)Math.Sqrt(_table.TotalWeight), 1, MostClasses);
        var (best, inVain) = (double.PositiveInfinity, 0);
        for (var classes = 1; classes <= most; classes++)
        {
            if (_options.Classes is null && classes > earlier.Length && inVain >= _options.Patience)
            {
                break;
            }

            var step = classes <= earlier.Length ? RunOn(earlier[classes - 1]) : Fit(classes, classes == 1 ? null : steps[^1].Fit.Model);
            steps.Add(step);
            var value = step.Fit.By(_options.Criterion);
            inVain = value < best ? 0 : inVain + 1;
            best = Math.Min(best, value);
        }

        return steps.ToImmutable();
    }

    /// <summary>Adds fresh starts to a step until two runs agree on the best, or the most starts were made.</summary>
    internal SearchStep Confirm(SearchStep step)
    {
        var classes = step.Fit.Model.Classes;
        for (var starts = _options.Starts; classes > 1 && step.StartsAtBest < 2 && starts < _options.MostStarts;)
        {
            var more = Math.Min(starts * 2, _options.MostStarts);
            var runs = LongRuns(FreshRuns(classes, starts, more));
            var best = runs.Append(step.Fit).MaxBy(run => run.Objective)!;
            var before = Reach(best, step.Fit) ? step.StartsAtBest : 0;
            step = new SearchStep(best, step.Starts + runs.Count, before + runs.Count(run => Reach(best, run)));
            starts = more;
        }

        return step;
    }

    /// <summary>The best model of this table, from a model of another and from fresh starts.</summary>
    internal ModelFit Refit(ModelFit fit, int starts) =>
        FreshRuns(fit.Model.Classes, 0, starts)
            .OrderByDescending(run => run.Objective)
            .Take(1)
            .Select(run => _estimation.Run(run.Model, run.Iterations, _options.MostIterations))
            .Append(_estimation.RunOn(fit, _options.MostIterations))
            .MaxBy(run => run.Objective)!;

    /// <summary>A fit without classes in which hardly any signal is.</summary>
    internal ModelFit WithoutSmall(ModelFit fit)
    {
        while (fit.Model.Classes > 1 && fit.Model.Smallest(fit.Size) is var (number, size) && size < _options.LeastSize)
        {
            fit = _estimation.Run(fit.Model.Without(number), 0, _options.MostIterations);
        }

        return fit;
    }

    /// <summary>A fit without noise, where the noise does not pay for its parameter.</summary>
    internal ModelFit WithoutVainNoise(ModelFit fit) =>
        fit.Model.HasNoise && _estimation.Run(fit.Model.WithoutNoise(), fit.Iterations, _options.MostIterations) is var without && without.Bic < fit.Bic ? without : fit;

    private SearchStep RunOn(SearchStep earlier) =>
        earlier with { Fit = _estimation.RunOn(earlier.Fit, _options.MostIterations) };

    private SearchStep Fit(int classes, ClassModel? smaller)
    {
        var parted = smaller is null ? [] : _parting.Proposals(smaller, Partings).AsParallel().AsOrdered().Select(model => _estimation.Run(model, 0, _options.ShortIterations)).ToList();
        var runs = LongRuns([.. parted, .. FreshRuns(classes, 0, classes == 1 ? 1 : _options.Starts)]);
        var best = runs.MaxBy(run => run.Objective)!;
        return new SearchStep(best, runs.Count, runs.Count(run => Reach(best, run)));
    }

    private List<ModelFit> LongRuns(IEnumerable<ModelFit> shorts) =>
    [
        .. shorts
            .OrderByDescending(run => run.Objective)
            .Take(_options.LongRuns)
            .AsParallel()
            .AsOrdered()
            .Select(run => _estimation.Run(run.Model, run.Iterations, _options.MostIterations)),
    ];

    private List<ModelFit> FreshRuns(int classes, int from, int until) =>
        [.. Enumerable.Range(from, until - from).AsParallel().AsOrdered().Select(start => ShortRun(classes, start))];

    private ModelFit ShortRun(int classes, int start)
    {
        var chance = new CounterStream(_options.Seed, classes, start);
        if (_options.RandomStarts && start % 2 == 1)
        {
            return _estimation.Run(RandomStart.Draw(_table, _averages, classes, _options.Noise, chance), 0, _options.ShortIterations);
        }

        var step = new ExpectationStep(_table, classes, _options.Noise);
        var counts = step.NewCounts();
        _seeding.Fill(counts, classes, _options.Noise, step.Width, chance);
        return _estimation.Run(counts, _options.ShortIterations);
    }

    private static bool Reach(ModelFit best, ModelFit run) => best.Objective - run.Objective <= Same * (1 + Math.Abs(best.Objective));
}
