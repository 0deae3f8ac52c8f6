using System.Globalization;
using OBI.Phenomenon.Analysis.Trends.Changes;
using OBI.Phenomenon.Analysis.Trends.Distributions;

namespace OBI.Phenomenon.Benchmarks.Studies;

/// <summary>False alarms of the test on one lasting shift when the rate never changed, and how often and how well a step of 2.5 times is found and dated.</summary>
/// <remarks>
/// Monthly counts, Poisson or negative binomial with variance twice the mean; the dispersion is given to the test or estimated by it. Steps fall
/// in the middle half of the series. Dating is over the steps found at 0.05: the median distance in months, and how often the interval holds the truth.
/// </remarks>
internal sealed class ShiftStudy(TextWriter output) : Study(output)
{
    private const int Series = 500;

    internal override void Run()
    {
        Output.WriteLine("months,before,variance,dispersion,alarmsAt05,alarmsAt01,foundAt05,foundAt01,medianMonthsOff,within1Month,intervalHolds,intervalMonths");
        foreach (var months in new[] { 36, 60, 84 })
        {
            foreach (var mean in new[] { 0.3, 1, 3, 5 })
            {
                foreach (var variance in new[] { 1.0, 2.0 })
                {
                    foreach (var known in new[] { true, false })
                    {
                        Simulate(months, mean, variance, known ? variance : null);
                    }
                }
            }
        }
    }

    private void Simulate(int months, double mean, double variance, double? dispersion)
    {
        var random = new Random(20250703);
        var none = Enumerable.Range(0, Series).Select(_ => Detect(random, months, mean, mean, months, variance, dispersion)?.PValue ?? 1).ToArray();
        var steps = Enumerable.Range(0, Series)
            .Select(_ => random.Next(months / 4, (3 * months / 4) + 1))
            .Select(step => (Step: step, Shift: Detect(random, months, mean, 2.5 * mean, step, variance, dispersion)))
            .ToArray();
        var found = steps.Where(each => each.Shift is { PValue: <= 0.05 }).Select(each => (each.Step, each.Shift!.Change)).ToArray();
        var off = found.Select(each => Math.Abs(each.Change.Begins - each.Step)).Order().ToArray();
        double Share(int count, int of) => count / (double)of;
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{months},{mean},{variance},{(dispersion is null ? "estimated" : "given")},{Share(none.Count(p => p <= 0.05), Series):F3},{Share(none.Count(p => p <= 0.01), Series):F3},{Share(found.Length, Series):F3},{Share(steps.Count(each => each.Shift is { PValue: <= 0.01 }), Series):F3},{off[off.Length / 2]},{Share(off.Count(each => each <= 1), off.Length):F3},{Share(found.Count(each => each.Change.Earliest <= each.Step && each.Step <= each.Change.Latest), found.Length):F3},{found.Average(each => each.Change.Latest - each.Change.Earliest + 1):F1}"));
    }

    private static ShiftEstimate? Detect(Random random, int months, double before, double after, int step, double variance, double? dispersion)
    {
        double Draw(double mean) => new CountDistribution(mean, variance * mean).Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));
        return ShiftDetector.Detect([.. Enumerable.Range(0, months).Select(month => Draw(month < step ? before : after))], [], dispersion);
    }
}
