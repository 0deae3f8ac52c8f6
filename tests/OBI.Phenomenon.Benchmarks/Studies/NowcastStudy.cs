using System.Globalization;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Nowcasting;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>Whether intervals of nowcasts hold what they promise, when delays are learnt from the same few signals.</summary>
/// <remarks>
/// Six reporters with 36 months each report negative binomial numbers (variance 1.5 times the mean). Each reporter's delays are a Dirichlet draw with weight
/// 20 around a shape. What is reported of the last month is nowcast and compared with what it comes to; the probability integral transform is
/// randomised (Czado, Gneiting and Held 2009). "None in" is the same, of the months of which nothing was reported yet.
/// </remarks>
internal sealed class NowcastStudy(TextWriter output) : Study(output)
{
    private const int Worlds = 400;
    private const int Reporters = 6;
    private const int Months = 36;

    private static readonly (string Name, double[] Shares)[] Shapes =
    [
        ("prompt", [0.7, 0.2, 0.06, 0.04]),
        ("slow", [0.2, 0.3, 0.25, 0.25]),
        ("late", [0.05, 0.1, 0.25, 0.6]),
    ];

    internal override void Run()
    {
        Output.WriteLine("delays,mean,months,nowcasts,within50,within80,within95,ksOfPit,ksAtFivePercent");
        foreach (var (name, shares) in Shapes)
        {
            foreach (var mean in new[] { 0.3, 1, 5, 20 })
            {
                var nowcasts = Simulate(shares, new CountDistribution(mean, 1.5 * mean));
                Write($"{name},{mean.ToString(CultureInfo.InvariantCulture)},all", nowcasts);
                Write($"{name},{mean.ToString(CultureInfo.InvariantCulture)},none in", [.. nowcasts.Where(nowcast => nowcast.Reported == 0)]);
            }
        }
    }

    private static List<(double Pit, long Reported)> Simulate(double[] shares, CountDistribution usual)
    {
        var random = new Random(20250702);
        var nowcasts = new List<(double Pit, long Reported)>();
        for (var world = 0; world < Worlds; world++)
        {
            var drawn = Enumerable.Range(0, Reporters).Select(_ => Draw(random, Dirichlet.Sample(random, [.. shares.Select(share => 20 * share)]), usual)).ToArray();
            var pool = DelayDistribution.Pooled([.. drawn.Select(reporter => reporter.Triangle)], deliveries: null);
            foreach (var (triangle, total) in drawn)
            {
                var reported = (long)triangle.Reported(Months - 1);
                var posterior = new NowcastPosterior(usual, reported, pool.For(triangle, deliveries: null).Reported(0));
                nowcasts.Add((posterior.AtMost(total - 1) + (random.NextDouble() * (posterior.AtMost(total) - posterior.AtMost(total - 1))), reported));
            }
        }

        return nowcasts;
    }

    private static (ReportingTriangle Triangle, long TotalOfLast) Draw(Random random, double[] delays, CountDistribution usual)
    {
        var signals = new List<(int Step, int Delay, long Signals)>();
        var total = 0L;
        for (var month = 0; month < Months; month++)
        {
            total = (long)usual.Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));
            for (var signal = 0L; signal < total; signal++)
            {
                var delay = Categorical.Sample(random, delays);
                if (month + delay < Months)
                {
                    signals.Add((month, delay, 1));
                }
            }
        }

        return (new ReportingTriangle(Months, delays.Length - 1, signals), total);
    }

    private void Write(string about, List<(double Pit, long Reported)> nowcasts)
    {
        var rising = nowcasts.Select(nowcast => nowcast.Pit).Order().ToArray();
        double Within(double confidence) => rising.Count(pit => Math.Abs(pit - 0.5) <= confidence / 2) / (double)rising.Length;
        var distance = rising.Select((pit, at) => Math.Max(pit - (at / (double)rising.Length), ((at + 1) / (double)rising.Length) - pit)).DefaultIfEmpty(double.NaN).Max();
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{about},{rising.Length},{Within(0.5):F3},{Within(0.8):F3},{Within(0.95):F3},{distance:F3},{1.358 / Math.Sqrt(rising.Length):F3}"));
    }
}
