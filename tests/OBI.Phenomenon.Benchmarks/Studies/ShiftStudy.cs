using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Changes;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>False alarms of the test on one lasting shift when the rate never changed, and how often and how well a step of 2.5 times is found and dated.</summary>
/// <remarks>
/// Monthly counts, Poisson or negative binomial with variance twice the mean, which the test is told. Steps fall in the
/// middle half of the series. Dating is over the steps found at 0.05: the median distance in months, and how often the interval holds the truth.
/// Beside it, of the same series, what is reached by who knows both rates and the dispersion: with the most likely month, and with the middle of the
/// posterior when every month is as likely beforehand, which no method beats in mean distance.
/// </remarks>
internal sealed class ShiftStudy(TextWriter output) : Study(output)
{
    private const int Series = 500;
    private const double Factor = 2.5;

    private readonly List<int> _off = [];
    private readonly List<int> _known = [];

    internal override void Run()
    {
        Output.WriteLine("months,before,variance,alarmsAt05,alarmsAt01,foundAt05,foundAt01,medianMonthsOff,meanMonthsOff,within1Month,knownMonthsOff,knownWithin1Month,knownMiddleMonthsOff,knownMiddleMeanMonthsOff,knownMiddleWithin1Month,intervalHolds,intervalMonths");
        foreach (var months in new[] { 36, 60, 84 })
        {
            foreach (var mean in new[] { 0.3, 1, 3, 5 })
            {
                foreach (var variance in new[] { 1.0, 2.0 })
                {
                    Simulate(months, mean, variance);
                }
            }
        }

        double Within1Month(List<int> off) => off.Count(months => months <= 1) / (double)off.Count;
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all {_off.Count} steps found: median {Median(_off)} months off, mean {_off.Average():F2}, within one month {Within1Month(_off):F3}; known rates: {Median(_known)}, {_known.Average():F2}, {Within1Month(_known):F3}"));
    }

    private static int Median(IEnumerable<int> months) => months.Order().ElementAt(months.Count() / 2);

    private void Simulate(int months, double mean, double variance)
    {
        var random = new Random(20250703);
        var none = Enumerable.Range(0, Series).Select(_ => ShiftDetector.Test(Draw(random, months, mean, mean, months, variance), [], variance)).ToArray();
        var steps = Enumerable.Range(0, Series)
            .Select(_ => random.Next(months / 4, (3 * months / 4) + 1))
            .Select(step => (Step: step, Counts: Draw(random, months, mean, Factor * mean, step, variance)))
            .Select(each => (each.Step, each.Counts, PValue: ShiftDetector.Test(each.Counts, [], variance), Change: ShiftDetector.Find(each.Counts, [], variance)))
            .ToArray();
        var found = steps.Where(each => each.PValue <= 0.05).Select(each => (each.Step, Change: each.Change!, Known: Known(each.Counts, mean, variance))).ToArray();
        var off = found.Select(each => Math.Abs(each.Change.Begins - each.Step)).Order().ToArray();
        var likeliest = found.Select(each => Math.Abs(each.Known.Likeliest - each.Step)).Order().ToArray();
        var middle = found.Select(each => Math.Abs(each.Known.Middle - each.Step)).Order().ToArray();
        _off.AddRange(off);
        _known.AddRange(middle);
        double Share(int count, int of) => count / (double)of;
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{months},{mean},{variance},{Share(none.Count(p => p <= 0.05), Series):F3},{Share(none.Count(p => p <= 0.01), Series):F3},{Share(found.Length, Series):F3},{Share(steps.Count(each => each.PValue <= 0.01), Series):F3},{Median(off)},{off.Average():F2},{Share(off.Count(each => each <= 1), off.Length):F3},{likeliest[off.Length / 2]},{Share(likeliest.Count(each => each <= 1), off.Length):F3},{middle[off.Length / 2]},{Share(middle.Count(each => each <= 1), off.Length):F3},{Share(found.Count(each => each.Change.Earliest <= each.Step && each.Step <= each.Change.Latest), found.Length):F3},{found.Average(each => each.Change.Latest - each.Change.Earliest + 1):F1}"));
    }

    private static double[] Draw(Random random, int months, double before, double after, int step, double variance)
    {
        double Count(double mean) => new CountDistribution(mean, variance * mean).Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));
        return [.. Enumerable.Range(0, months).Select(month => Count(month < step ? before : after))];
    }

    /// <summary>The most likely month, and the middle of all, when the rates before and after are known.</summary>
    private static (int Likeliest, int Middle) Known(double[] counts, double mean, double variance)
    {
        double LogOf(double rate, double count)
        {
            var distribution = new CountDistribution(rate, variance * rate);
            return Math.Log(distribution.AtLeast(count) - distribution.AtLeast(count + 1));
        }

        var months = Enumerable.Range(ShiftDetector.ShortestSide, counts.Length - (2 * ShiftDetector.ShortestSide) + 1).ToArray();
        var gains = months.Select(month => counts.Skip(month).Sum(count => LogOf(Factor * mean, count) - LogOf(mean, count))).ToArray();
        var chances = gains.Select(gain => Math.Exp(gain - gains.Max())).ToArray();
        var half = chances.Sum() / 2;
        return (months[Array.IndexOf(gains, gains.Max())], months[Array.FindIndex(chances, chance => (half -= chance) <= 0)]);
    }
}
