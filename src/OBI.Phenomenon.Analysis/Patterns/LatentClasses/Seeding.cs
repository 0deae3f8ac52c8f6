using OBI.Phenomenon.Analysis.Patterns.Chances;
using OBI.Phenomenon.Analysis.Patterns.Profiles;

namespace OBI.Phenomenon.Analysis.Patterns.LatentClasses;

/// <summary>A start from profiles that lie far apart (k-means++, Arthur and Vassilvitskii 2007), softened.</summary>
internal sealed class Seeding(ProfileTable table)
{
    private const double Sharpness = 6;
    private const double Floor = 1e-3;
    private const double NoiseShare = 0.05;

    /// <summary>Where a class around one profile ends and the noise begins.</summary>
    private const double Half = 0.5;

    private readonly ProfileDistance _distance = new(table);

    /// <summary>Expected counts of classes around chosen profiles.</summary>
    internal void Fill(ExpectedCounts counts, int classes, bool hasNoise, int width, CounterStream chance)
    {
        var distances = DistancesToSeeds(classes, chance);
        counts.Clear();
        Span<double> weights = stackalloc double[width];
        for (var profile = 0; profile < table.Count; profile++)
        {
            var nearest = double.PositiveInfinity;
            for (var number = 0; number < classes; number++)
            {
                nearest = Math.Min(nearest, distances[number][profile]);
            }

            double sum = 0;
            for (var number = 0; number < classes; number++)
            {
                weights[number] = Math.Exp(-Sharpness * (distances[number][profile] - nearest)) + Floor;
                sum += weights[number];
            }

            var part = table.Weight(profile) * (hasNoise ? 1 - NoiseShare : 1) / sum;
            for (var number = 0; number < classes; number++)
            {
                weights[number] *= part;
            }

            if (hasNoise)
            {
                counts.AddNoise(NoiseShare * table.Weight(profile));
            }

            counts.Add(profile, weights);
        }

        counts.Unfold();
    }

    /// <summary>Expected counts of one class around a chosen profile, and of the noise farther off.</summary>
    internal void FillOne(ExpectedCounts counts, int width, CounterStream chance)
    {
        var distances = DistancesToSeeds(1, chance)[0];
        counts.Clear();
        Span<double> weights = stackalloc double[width];
        for (var profile = 0; profile < table.Count; profile++)
        {
            var near = 1 / (1 + Math.Exp(2 * Sharpness * (distances[profile] - Half)));
            weights[0] = near * table.Weight(profile);
            counts.AddNoise((1 - near) * table.Weight(profile));
            counts.Add(profile, weights);
        }

        counts.Unfold();
    }

    private double[][] DistancesToSeeds(int classes, CounterStream chance)
    {
        var distances = new double[classes][];
        var pull = new double[table.Count];
        var nearest = new double[table.Count];
        nearest.AsSpan().Fill(1);
        for (var number = 0; number < classes; number++)
        {
            double total = 0;
            for (var profile = 0; profile < table.Count; profile++)
            {
                total += pull[profile] = table.Weight(profile) * nearest[profile] * nearest[profile];
            }

            var seed = Draw(pull, total, chance.Fraction());
            var toSeed = distances[number] = new double[table.Count];
            for (var profile = 0; profile < table.Count; profile++)
            {
                toSeed[profile] = _distance.Between(seed, profile);
                nearest[profile] = number == 0 ? toSeed[profile] : Math.Min(nearest[profile], toSeed[profile]);
            }
        }

        return distances;
    }

    private static int Draw(double[] pull, double total, double fraction)
    {
        var left = fraction * total;
        for (var profile = 0; profile < pull.Length; profile++)
        {
            left -= pull[profile];
            if (left < 0)
            {
                return profile;
            }
        }

        return pull.Length - 1;
    }
}
