using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.Stability;

/// <summary>Whether patterns come back when signals are drawn again (Hennig 2007, "Cluster-wise assessment of cluster stability").</summary>
/// <remarks>Each draw is fitted with as many classes as before, from the model found and from fresh starts, and its classes are merged into patterns again.</remarks>
internal sealed class StabilityAnalysis(ProfileTable table, LatentClassOptions options)
{
    /// <summary>Of very many signals no more are drawn: what is not stable in so many is no pattern.</summary>
    private const int MostSignals = 10_000;

    /// <summary>Fresh starts in each draw, beside the model found.</summary>
    private const int FreshStarts = 3;

    private const int Place = 0x57AB;

    /// <summary>The stability of each pattern.</summary>
    internal ImmutableArray<PatternStability> Of(ModelFit fit, PatternModel patterns, ImmutableArray<ProfileAssignment> assignments)
    {
        if (options.Draws == 0)
        {
            return [];
        }

        var before = assignments.Select(assignment => (int)assignment.Pattern).ToArray();
        var overlaps = ParallelEnumerable.Range(0, options.Draws).AsOrdered().Select(draw => Draw(fit, before, patterns.Patterns, draw)).ToList();
        return
        [
            .. Enumerable.Range(0, patterns.Patterns).Select(pattern => new PatternStability(
                overlaps.Average(overlap => overlap[pattern]),
                overlaps.Average(overlap => overlap[pattern] <= 0.5 ? 1.0 : 0),
                options.Draws)),
        ];
    }

    private double[] Draw(ModelFit fit, int[] before, int patterns, int number)
    {
        var draw = new SignalDraw(table, MostSignals, new CounterStream(options.Seed, Place, number));
        var drawn = Enumerable.Range(0, table.Count).Where(profile => draw.Times[profile] > 0).ToArray();
        var weights = drawn.Select(profile => (float)(table.Weight(profile) * draw.Times[profile] / table.Copies(profile))).ToArray();
        var sample = table.Select(drawn).Reweighted(weights);
        var again = new ModelSearch(sample, options with { Seed = options.Seed + (ulong)number + 1 }).Refit(fit, FreshStarts).Model;
        var found = new PatternModel(sample, again, LatentClassAnalysis.PatternsOf(sample, again, options));
        return BestOverlap.Of(
            [.. drawn.Select(profile => before[profile])],
            [.. Enumerable.Range(0, sample.Count).Select(profile => found.Assign(sample, profile).Pattern)],
            [.. drawn.Select(profile => draw.Distinct[profile])],
            patterns);
    }
}
