namespace OBI.Phenomenon.Benchmarks.Studies.Worlds;

/// <summary>Simulates a world of our own, with other rates, bundles and confounders than the shared ones.</summary>
/// <remarks>
/// Rates are log-normal; a common season with a phase for each actor; acts of reporting are Poisson and bring one to four rows, so that counts
/// have variance 1.8 times the mean; every actor has its own mix of reporters; delays are geometric; one reporter joins, one leaves, and there
/// is a campaign that is heard by all. One series in four changes.
/// </remarks>
internal sealed class WorldSimulation(int seed)
{
    private const int Months = 84;
    private static readonly double[] BundleSizes = [0.7, 0.2, 0.07, 0.03];

    private readonly Random _random = new(seed);

    /// <summary>Mean and standard deviation of the logarithm of the rates.</summary>
    internal (double Mean, double Deviation) LogRate { get; init; } = (-0.2, 1);

    /// <summary>What changes there are, each as often.</summary>
    internal IReadOnlyList<string> Kinds { get; init; } = ["step_up", "step_down", "pulse", "trend_up", "trend_down", "emergent"];

    /// <summary>Makes the world.</summary>
    /// <param name="changes">The share of the series that change.</param>
    internal World Simulate(double changes = 0.25)
    {
        var joins = (Reporter: 2, Month: 44 + _random.Next(10));
        var leaves = (Reporter: 5, Month: 60 + _random.Next(8));
        var campaign = (First: 66 + _random.Next(6), Size: 1.5 + _random.NextDouble());
        var planted = new List<PlantedChange>();
        var counts = new List<(int Series, int Reporter, int Event, int Report, int Count)>();
        var mixes = Enumerable.Range(0, World.Actors).Select(_ => Mix()).ToArray();
        for (var series = 0; series < World.Actors * World.Modi * World.Targets; series++)
        {
            var rate = Math.Exp(LogRate.Mean + (LogRate.Deviation * Normal()));
            var change = _random.NextDouble() < changes ? new PlantedChange(Kinds[_random.Next(Kinds.Count)], 38 + _random.Next(42)) : new PlantedChange("none", -1);
            planted.Add(change);
            var size = 2 + (2 * _random.NextDouble());
            var mix = mixes[series / (World.Modi * World.Targets)];
            for (var month = 0; month < Months; month++)
            {
                var season = Math.Exp(0.3 * Math.Sin((2 * Math.PI * month / 12) + (series / (World.Modi * World.Targets))));
                var general = month >= campaign.First && month < campaign.First + 3 ? campaign.Size : 1;
                var acts = RateOf(change, rate, size, month) * season * general / 1.43;
                for (var reporter = 0; reporter < World.Reporters; reporter++)
                {
                    if ((reporter == joins.Reporter && month < joins.Month) || (reporter == leaves.Reporter && month >= leaves.Month))
                    {
                        continue;
                    }

                    for (var act = Poisson(acts * mix[reporter]); act > 0; act--)
                    {
                        counts.Add((series, reporter, month, month + Geometric(reporter == 6 ? 0.35 : 0.6), 1 + Draw(BundleSizes)));
                    }
                }
            }
        }

        return new World
        {
            Name = $"simulated {seed}",
            Months = Months,
            Counts = [.. counts.Where(count => count.Report < Months)],
            Changes = planted,
            Campaigns = [(campaign.First, campaign.First + 2)],
            Joins = joins,
            Leaves = leaves,
        };
    }

    private static double RateOf(PlantedChange change, double rate, double size, int month) => (change.Kind, month >= change.Start) switch
    {
        ("emergent", false) => 0,
        ("emergent", true) => 1.5 + (3.5 * ((size - 2) / 2)),
        ("step_up", true) => Math.Max(1, rate) * size,
        ("step_up", false) => Math.Max(1, rate),
        ("step_down", true) => Math.Max(3, rate) / size,
        ("step_down", false) => Math.Max(3, rate),
        ("pulse", true) when month < change.Start + 2 => rate + 5,
        ("trend_up", _) => Math.Max(1, rate) * Math.Exp(0.05 * Math.Max(0, month - change.Start)),
        ("trend_down", _) => Math.Max(3, rate) * Math.Exp(-0.06 * Math.Max(0, month - change.Start)),
        _ => rate,
    };

    private double[] Mix()
    {
        var weights = Enumerable.Range(0, World.Reporters).Select(_ => -Math.Log(1 - _random.NextDouble())).ToArray();
        return [.. weights.Select(weight => weight / weights.Sum())];
    }

    private int Draw(double[] chances)
    {
        var left = _random.NextDouble();
        var at = 0;
        while (at < chances.Length - 1 && left >= chances[at])
        {
            left -= chances[at++];
        }

        return at;
    }

    private int Geometric(double chance)
    {
        var waited = 0;
        while (_random.NextDouble() >= chance)
        {
            waited++;
        }

        return waited;
    }

    private int Poisson(double mean)
    {
        var (count, left) = (0, Math.Exp(-mean));
        for (var product = _random.NextDouble(); product > left; product *= _random.NextDouble())
        {
            count++;
        }

        return count;
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
