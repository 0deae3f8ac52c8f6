using System.Globalization;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>
/// False and true findings among 6 actors with 50 series each, when nothing changed and when some series tripled: in two actors, or anywhere;
/// or anywhere with as many that fell to a third.
/// </summary>
/// <remarks>
/// Usual numbers are spread evenly in logarithm from 0.2 to 10; half of the series have variance 1.5 times the mean. "Dependent" series of one
/// actor share a normal factor with correlation 0.3. The exact test with Benjamini and Hochberg's adjustment is what is compared with, at the level
/// at which its share of false findings is the same. Both judge the same worlds, so the gain is that of each world, and its error much smaller than
/// theirs: it is the difference in true findings, less what the difference in false ones is worth along the plain method's levels, over the
/// plain method's true findings. Errors are standard errors over the worlds.
/// </remarks>
internal sealed class DiscoveryStudy(TextWriter output) : Study(output)
{
    private const int Worlds = 2000;
    private const int Actors = 6;
    private const int Series = 50;
    private const double Rate = 0.10;

    private static readonly double[] PlainLevels = [0.05, 0.10, 0.15, 0.20, 0.25, 0.30, 0.35, 0.40, 0.50, 0.60];

    private enum Where
    {
        Nowhere,
        TwoActors,
        Anywhere,
        AnywhereUpOrDown,
        HalfOfTwoActors,
    }

    internal override void Run()
    {
        Output.WriteLine("changes,sides,correlation,method,realisedFdr,itsError,trueFindings,plainAtSameFdr,gain,itsError");
        var pooled = new PairedGain[2];
        foreach (var where in Enum.GetValues<Where>())
        {
            foreach (var twoSided in new[] { false, true })
            {
                foreach (var correlation in new[] { 0, 0.3 })
                {
                    pooled = [.. pooled.Zip(Simulate(where, twoSided, correlation), (sum, gain) => sum + gain)];
                }
            }
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all,,,discrete,,,,,{pooled[0]}"));
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all,,,hierarchical,,,,,{pooled[1]}"));
    }

    private PairedGain[] Simulate(Where where, bool twoSided, double correlation)
    {
        var random = new Random(20250701);
        var tests = Tests(twoSided);
        var plain = PlainLevels.Select(_ => new Score()).ToArray();
        var (discrete, hierarchical) = (new Score(), new Score());
        for (var world = 0; world < Worlds; world++)
        {
            var (hypotheses, exact, changed) = Draw(random, tests, where, twoSided, correlation);
            var adjusted = BenjaminiHochberg.Adjust(exact);
            for (var level = 0; level < plain.Length; level++)
            {
                plain[level].Add(changed, at => adjusted[at] <= PlainLevels[level]);
            }

            var discretely = DiscreteBenjaminiHochberg.Adjust(hypotheses, Rate);
            discrete.Add(changed, at => discretely[at] <= Rate);
            hierarchical.Add(changed, HierarchicalFamily.Judge(hypotheses, Rate).IsFinding);
        }

        PairedGain Print(string name, Score score)
        {
            var gain = PairedGain.Of(score, plain);
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{where},{(twoSided ? 2 : 1)},{correlation:0.0},{name},{score.Fdr:F3},{score.FdrError:F4},{score.True:F2},{gain.Plain:F2},{gain}"));
            return gain;
        }

        Print("plain at 0.10", plain[1]);
        return [Print("discrete", discrete), Print("hierarchical", hierarchical)];
    }

    private static (CountDistribution Usual, AttainablePValues Attainable)[] Tests(bool twoSided) =>
    [
        .. from step in Enumerable.Range(0, 40)
           from dispersion in new[] { 1, 1.5 }
           let mean = 0.2 * Math.Pow(50, step / 39.0)
           let usual = new CountDistribution(mean, dispersion * mean)
           select (usual, twoSided ? AttainablePValues.TwoSided(usual) : AttainablePValues.More(usual)),
    ];

    private static (Hypothesis[] Hypotheses, double[] Exact, bool[] Changed) Draw(Random random, (CountDistribution Usual, AttainablePValues Attainable)[] tests, Where where, bool twoSided, double correlation)
    {
        var (hypotheses, exact, changed) = (new Hypothesis[Actors * Series], new double[Actors * Series], new bool[Actors * Series]);
        for (var actor = 0; actor < Actors; actor++)
        {
            var shared = Normal.Sample(random, 0, 1);
            for (var series = 0; series < Series; series++)
            {
                var at = (actor * Series) + series;
                var (usual, attainable) = tests[random.Next(tests.Length)];
                changed[at] = where switch
                {
                    Where.TwoActors => actor < 2 && series < 8,
                    Where.HalfOfTwoActors => actor < 2 && series < 25,
                    Where.Anywhere or Where.AnywhereUpOrDown => random.NextDouble() < 16.0 / (Actors * Series),
                    _ => false,
                };
                var factor = !changed[at] ? 1 : where == Where.AnywhereUpOrDown && random.NextDouble() < 0.5 ? 1.0 / 3 : 3;
                var now = new CountDistribution(factor * usual.Mean, factor * usual.Variance);
                var normal = (Math.Sqrt(correlation) * shared) + (Math.Sqrt(1 - correlation) * Normal.Sample(random, 0, 1));
                var count = now.Quantile(Math.Clamp(Normal.CDF(0, 1, normal), 1e-12, 1 - 1e-12));
                exact[at] = twoSided ? Math.Min(1, 2 * Math.Min(usual.AtLeast(count), usual.AtMost(count))) : usual.AtLeast(count);
                hypotheses[at] = new Hypothesis(actor.ToString(CultureInfo.InvariantCulture), exact[at], attainable);
            }
        }

        return (hypotheses, exact, changed);
    }

    /// <summary>What a method finds in each world.</summary>
    private sealed class Score
    {
        internal List<double> FalseShares { get; } = [];

        internal List<double> TrueFindings { get; } = [];

        internal double Fdr => FalseShares.Average();

        internal double FdrError => Math.Sqrt((FalseShares.Average(share => share * share) - (Fdr * Fdr)) / Worlds);

        internal double True => TrueFindings.Average();

        internal void Add(bool[] changed, Func<int, bool> isFinding)
        {
            var found = Enumerable.Range(0, changed.Length).Where(isFinding).ToArray();
            var right = found.Count(at => changed[at]);
            FalseShares.Add((double)(found.Length - right) / Math.Max(1, found.Length));
            TrueFindings.Add(right);
        }
    }

    /// <summary>True findings more than the plain method's at the same share of false ones.</summary>
    private readonly record struct PairedGain(double Plain, double More, double Variance)
    {
        public static PairedGain operator +(PairedGain one, PairedGain other) => new(one.Plain + other.Plain, one.More + other.More, one.Variance + other.Variance);

        public override string ToString() => Plain > 0 ? string.Create(CultureInfo.InvariantCulture, $"{100 * More / Plain:F2} %,{100 * Math.Sqrt(Variance) / Plain:F2} %") : ",";

        /// <summary>Against the plain method between the two levels nearest to the share of false findings.</summary>
        internal static PairedGain Of(Score score, Score[] plain)
        {
            var above = Math.Clamp(Array.FindIndex(plain, each => each.Fdr >= score.Fdr), 1, plain.Length - 1);
            var (low, high) = (plain[above - 1], plain[above]);
            if (high.True == low.True)
            {
                return new PairedGain(low.True, score.True - low.True, 0);
            }

            var (share, worth) = ((score.Fdr - low.Fdr) / (high.Fdr - low.Fdr), (high.True - low.True) / (high.Fdr - low.Fdr));
            double Between(double atLow, double atHigh) => atLow + (share * (atHigh - atLow));
            var more = Enumerable.Range(0, Worlds)
                .Select(world => score.TrueFindings[world] - Between(low.TrueFindings[world], high.TrueFindings[world])
                    - (worth * (score.FalseShares[world] - Between(low.FalseShares[world], high.FalseShares[world]))))
                .ToArray();
            var mean = more.Average();
            return new PairedGain(Between(low.True, high.True), mean, more.Average(each => (each - mean) * (each - mean)) / Worlds);
        }
    }
}
