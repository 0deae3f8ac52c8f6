using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Glr;

namespace OBI.Phenomenon.Analysis.Test.Trends.Glr;

public sealed class NegativeBinomialShiftTest
{
    // Every beginning and, for each, thirds of the range of κ cut away until nothing is left: slow and sure.
    [TestCase(0.01, null)]
    [TestCase(0.3, null)]
    [TestCase(5, null)]
    [TestCase(0.3, 1)]
    [TestCase(0.3, 12)]
    public void With_MeansThatDiffer_IsTheLargestOverAllBeginnings(double alpha, int? window)
    {
        var random = new Random(20250704);
        var shift = new NegativeBinomialShift(alpha, window);
        var past = new List<(double Count, double Mean)>();
        for (var step = 0; step < 150; step++)
        {
            var mean = 3 + (2 * Math.Sin(step / 8.0));
            var truth = mean * (step % 50 > 40 ? 1.8 : 0.9);
            var count = new CountDistribution(truth, truth + (alpha * truth * truth)).Quantile(Math.Clamp(random.NextDouble(), 1e-12, 1 - 1e-12));
            past.Add((count, mean));

            var statistic = shift.With(count, mean);

            Assert.That(statistic, Is.EqualTo(Largest(past, alpha, window)).Within(1e-8), $"step {step}");
            shift.Add(count, mean);
        }
    }

    // All counts as expected but the last: the rise begins there, whatever the means.
    [Test]
    public void With_MeanFarBelowTheCount_FindsTheMaximumAllTheSame()
    {
        var shift = new NegativeBinomialShift(0.1, window: null);
        shift.Add(1, 1);

        var statistic = shift.With(37, 1e-9);

        Assert.That(statistic, Is.EqualTo(Largest([(1, 1), (37, 1e-9)], 0.1, null)).Within(1e-8));
    }

    [Test]
    public void Restart_AfterCounts_ForgetsThem()
    {
        var shift = new NegativeBinomialShift(0.3, window: null);
        foreach (var count in new[] { 1.0, 9, 8, 0, 7 })
        {
            shift.Add(count, 2);
        }

        shift.Restart();

        Assert.That(shift.With(5, 2), Is.EqualTo(new NegativeBinomialShift(0.3, window: null).With(5, 2)));
    }

    private static double Largest(List<(double Count, double Mean)> past, double alpha, int? window) =>
        Enumerable.Range(0, past.Count).Where(start => window is null || start >= past.Count - 1 - window).Max(start => Largest(past[start..], alpha));

    private static double Largest(List<(double Count, double Mean)> steps, double alpha)
    {
        double Ratio(double kappa) => steps.Sum(step =>
            (kappa * step.Count) + ((step.Count + (1 / alpha)) * (Math.Log(1 + (alpha * step.Mean)) - Math.Log(1 + (alpha * step.Mean * Math.Exp(kappa))))));
        var (low, high) = (0.0, 40.0);
        for (var turn = 0; turn < 80; turn++)
        {
            var (left, right) = (low + ((high - low) / 3), high - ((high - low) / 3));
            (low, high) = Ratio(left) < Ratio(right) ? (left, high) : (low, right);
        }

        return Math.Max(0, Ratio((low + high) / 2));
    }
}
