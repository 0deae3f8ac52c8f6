using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>Finds the best model of each number of classes, and chooses the number.</summary>
internal sealed class ModelSearch(ProfileTable table, LatentClassOptions options)
{
    /// <summary>Runs that end this close to the best, relative to it, have found the same solution.</summary>
    private const double Same = 1e-4;

    private const int MostClasses = 30;

    private readonly ExpectationMaximisation _estimation = new(table, options);
    private readonly Seeding _seeding = new(table);

    /// <summary>Tries one class, two, and so on, until the criterion has not improved for a while; or the number asked for.</summary>
    internal ImmutableArray<SearchStep> Run()
    {
        if (options.Classes is { } asked)
        {
            return [Fit(asked)];
        }

        var steps = ImmutableArray.CreateBuilder<SearchStep>();
        var most = Math.Clamp((int)Math.Sqrt(table.TotalWeight), 1, MostClasses);
        var (best, inVain) = (double.PositiveInfinity, 0);
        for (var classes = 1; classes <= most && inVain < options.Patience; classes++)
        {
            var step = Fit(classes);
            steps.Add(step);
            var value = step.Fit.By(options.Criterion);
            inVain = value < best ? 0 : inVain + 1;
            best = Math.Min(best, value);
        }

        return steps.ToImmutable();
    }

    /// <summary>The best model with this number of classes.</summary>
    internal SearchStep Fit(int classes)
    {
        var starts = classes == 1 ? 1 : options.Starts;
        var shorts = new List<ModelFit>();
        while (true)
        {
            var from = shorts.Count;
            shorts.AddRange(Enumerable.Range(from, starts - from).AsParallel().AsOrdered().Select(start => ShortRun(classes, start)));
            var runs = shorts
                .OrderByDescending(run => run.Objective)
                .Take(options.LongRuns)
                .AsParallel()
                .AsOrdered()
                .Select(run => _estimation.Run(run.Model, run.Iterations, options.MostIterations))
                .ToList();
            var best = runs.MaxBy(run => run.Objective)!;
            var reached = runs.Count(run => best.Objective - run.Objective <= Same * (1 + Math.Abs(best.Objective)));
            if (reached >= 2 || starts >= options.MostStarts || classes == 1)
            {
                return new SearchStep(best, runs.Count, reached);
            }

            starts = Math.Min(options.MostStarts, starts * 2);
        }
    }

    private ModelFit ShortRun(int classes, int start)
    {
        var chance = new CounterStream(options.Seed, classes, start);
        if (options.RandomStarts && start % 2 == 1)
        {
            return _estimation.Run(RandomStart.Draw(table, _estimation.Averages, classes, options.Noise, chance), 0, options.ShortIterations);
        }

        var step = new ExpectationStep(table, classes, options.Noise);
        var counts = step.NewCounts();
        _seeding.Fill(counts, classes, options.Noise, step.Width, chance);
        return _estimation.Run(counts, options.ShortIterations);
    }
}
