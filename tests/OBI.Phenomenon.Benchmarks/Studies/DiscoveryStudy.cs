using System.Globalization;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Multiplicity;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>
/// False and true findings among 6 actors with 50 series each, when nothing changed and when some series tripled: in two actors, or anywhere.
/// </summary>
/// <remarks>
/// Usual numbers are spread evenly in logarithm from 0.2 to 10; half of the series have variance 1.5 times the mean. "Dependent" series of one
/// actor share a normal factor with correlation 0.3. The exact two-sided test with Benjamini and Hochberg's adjustment is what is compared with:
/// at the same level, and at the level at which its share of false findings is the same. Errors are standard errors over the worlds.
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
        HalfOfTwoActors,
    }

    internal override void Run()
    {
        Output.WriteLine("changes,sides,correlation,method,realisedFdr,itsError,trueFindings,itsError,plainAtSameFdr");
        foreach (var where in Enum.GetValues<Where>())
        {
            foreach (var twoSided in new[] { false, true })
            {
                foreach (var correlation in new[] { 0, 0.3 })
                {
                    Simulate(where, twoSided, correlation);
                }
            }
        }
    }

    private void Simulate(Where where, bool twoSided, double correlation)
    {
        var random = new Random(20250701);
        var tests = Tests(twoSided);
        var plain = PlainLevels.Select(level => new Score($"plain at {level.ToString("0.00", CultureInfo.InvariantCulture)}")).ToArray();
        var (discrete, hierarchical) = (new Score("discrete"), new Score("hierarchical"));
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

        foreach (var score in new[] { plain[1], discrete, hierarchical })
        {
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{where},{(twoSided ? 2 : 1)},{correlation:0.0},{score.Name},{score.Fdr:F3},{score.FdrError:F3},{score.True:F2},{score.TrueError:F2},{PlainAt(plain, score.Fdr):F2}"));
        }
    }

    /// <summary>True findings of the plain method at a share of false findings, between the two levels nearest to it.</summary>
    private static double PlainAt(Score[] plain, double fdr)
    {
        var above = Math.Clamp(Array.FindIndex(plain, score => score.Fdr >= fdr), 1, plain.Length - 1);
        var (low, high) = (plain[above - 1], plain[above]);
        return high.Fdr == low.Fdr ? low.True : low.True + ((high.True - low.True) * (fdr - low.Fdr) / (high.Fdr - low.Fdr));
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
                    Where.Anywhere => random.NextDouble() < 16.0 / (Actors * Series),
                    _ => false,
                };
                var now = changed[at] ? new CountDistribution(3 * usual.Mean, 3 * usual.Variance) : usual;
                var normal = (Math.Sqrt(correlation) * shared) + (Math.Sqrt(1 - correlation) * Normal.Sample(random, 0, 1));
                var count = now.Quantile(Math.Clamp(Normal.CDF(0, 1, normal), 1e-12, 1 - 1e-12));
                var (mid, whole) = (usual.MidAtLeast(count), usual.AtLeast(count));
                if (twoSided)
                {
                    (mid, whole) = (Math.Min(1, 2 * Math.Min(mid, usual.MidAtMost(count))), Math.Min(1, 2 * Math.Min(whole, usual.AtMost(count))));
                }

                hypotheses[at] = new Hypothesis(actor.ToString(CultureInfo.InvariantCulture), mid, attainable);
                exact[at] = whole;
            }
        }

        return (hypotheses, exact, changed);
    }

    private sealed class Score(string name)
    {
        private double _false;
        private double _falseSquares;
        private double _true;
        private double _trueSquares;

        internal string Name => name;

        internal double Fdr => _false / Worlds;

        internal double FdrError => Math.Sqrt((_falseSquares / Worlds) - (Fdr * Fdr)) / Math.Sqrt(Worlds);

        internal double True => _true / Worlds;

        internal double TrueError => Math.Sqrt((_trueSquares / Worlds) - (True * True)) / Math.Sqrt(Worlds);

        internal void Add(bool[] changed, Func<int, bool> isFinding)
        {
            var found = Enumerable.Range(0, changed.Length).Where(isFinding).ToArray();
            var right = found.Count(at => changed[at]);
            var wrong = (double)(found.Length - right) / Math.Max(1, found.Length);
            _false += wrong;
            _falseSquares += wrong * wrong;
            _true += right;
            _trueSquares += right * right;
        }
    }
}
