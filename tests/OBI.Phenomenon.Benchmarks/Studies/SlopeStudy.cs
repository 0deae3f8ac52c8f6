using System.Globalization;
using MathNet.Numerics.Distributions;
using OBI.Phenomenon.Analysis.Trends.Slopes;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>How often the 95 % interval of a slope holds the true one, when monthly rates wander and when they do not.</summary>
/// <remarks>
/// Rates grow by 20 % a year. They wander by a normal process in logarithm with the standard deviation given, each month keeping half of the last:
/// 0 is independent Poisson counts. "False" is how often a slope of nothing is found at 0.05 by the slope and by the ranks (Hamed and Rao).
/// </remarks>
internal sealed class SlopeStudy(TextWriter output) : Study(output)
{
    private const int Series = 1000;
    private const double Growth = 0.1823;

    internal override void Run()
    {
        Output.WriteLine("months,mean,wandering,persistence,harmonics,estimated,holds,medianWidthInPercent,falseBySlope,falseByRanks");
        foreach (var months in new[] { 36, 60, 84 })
        {
            foreach (var mean in new[] { 2.0, 10, 50 })
            {
                foreach (var (wandering, persistence, harmonics) in new[] { (0, 0, 0), (0.5, 0, 0), (0.5, 0.5, 0), (0.5, 0.5, 1) })
                {
                    Simulate(months, mean, wandering, persistence, harmonics);
                }
            }
        }
    }

    private void Simulate(int months, double mean, double wandering, double persistence, int harmonics)
    {
        var random = new Random(20250704);
        var slopes = Enumerable.Range(0, Series).Select(_ => LogRateSlope.Estimate(Draw(random, months, mean, wandering, persistence, Growth), [], 12, harmonics)).OfType<LogRateSlope>().ToArray();
        var intervals = slopes.Select(slope => (Low: slope.Quantile(0.025), High: slope.Quantile(0.975))).ToArray();
        var flat = Enumerable.Range(0, Series).Select(_ => Draw(random, months, mean, wandering, persistence, 0)).ToArray();
        var widths = intervals.Select(interval => 100 * (interval.High - interval.Low)).Order().ToArray();
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{months},{mean},{wandering},{persistence},{harmonics},{slopes.Length},{intervals.Count(interval => interval.Low <= Growth && Growth <= interval.High) / (double)slopes.Length:F3},{widths[widths.Length / 2]:F0},{flat.Count(counts => LogRateSlope.Estimate(counts, [], 12, harmonics)?.PValue <= 0.05) / (double)Series:F3},{flat.Count(counts => MannKendall.Of(counts).RobustPValue <= 0.05) / (double)Series:F3}"));
    }

    private static double[] Draw(Random random, int months, double mean, double wandering, double persistence, double growth)
    {
        var counts = new double[months];
        var state = Normal.Sample(random, 0, 1);
        for (var month = 0; month < months; month++)
        {
            counts[month] = Poisson.Sample(random, mean * Math.Exp((growth * (month - (months / 2.0)) / 12) + (wandering * state) - (wandering * wandering / 2)));
            state = (persistence * state) + (Math.Sqrt(1 - (persistence * persistence)) * Normal.Sample(random, 0, 1));
        }

        return counts;
    }
}
