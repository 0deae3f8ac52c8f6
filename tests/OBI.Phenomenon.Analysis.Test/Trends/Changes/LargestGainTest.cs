using OBI.Phenomenon.Analysis.Trends.Changes;

namespace OBI.Phenomenon.Analysis.Test.Trends.Changes;

public sealed class LargestGainTest
{
    // Every division of the signals over the steps, weighed by its multinomial or Dirichlet-multinomial chance.
    [TestCase(1, 2)]
    [TestCase(1, 1)]
    [TestCase(2.5, 2)]
    public void AtLeast_FewSignals_IsTheSumOverAllDivisions(double dispersion, int minimumLength)
    {
        double[] counts = [0, 1, 0, 0, 2, 3];
        double[] exposure = [1, 2, 1, 0.5, 1, 1];
        var gain = Gain(counts, exposure, minimumLength);

        var found = new LargestGain(new RateSums(counts, exposure), minimumLength, dispersion).AtLeast(gain);

        var (asMuch, all) = (0.0, 0.0);
        foreach (var division in Divisions(6, 6))
        {
            var chance = Chance(division, exposure, dispersion, 6 / 6.5);
            all += chance;
            asMuch += Gain(division, exposure, minimumLength) >= gain - 1e-9 ? chance : 0;
        }

        Assert.That(found, Is.EqualTo(asMuch / all).Within(1e-9));
    }

    // One signal: whichever step it falls in, it stands out at most as it does at an end.
    [Test]
    public void AtLeast_OneSignal_CannotBeSurprising()
    {
        double[] counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        double[] exposure = [.. Enumerable.Repeat(1.0, 10)];

        var found = new LargestGain(new RateSums(counts, exposure), 3, 1).AtLeast(Gain(counts, exposure, 3));

        Assert.That(found, Is.EqualTo(0.6).Within(1e-9));
    }

    private static double Gain(double[] counts, double[] exposure, int minimumLength) =>
        Enumerable.Range(minimumLength, counts.Length - (2 * minimumLength) + 1)
            .Max(step => Fit(counts[..step].Sum(), exposure[..step].Sum()) + Fit(counts[step..].Sum(), exposure[step..].Sum()) - Fit(counts.Sum(), exposure.Sum()));

    private static double Fit(double count, double exposure) => count == 0 ? 0 : 2 * count * Math.Log(count / exposure);

    private static double Chance(double[] counts, double[] exposure, double dispersion, double rate) =>
        counts.Zip(exposure, (count, each) => dispersion == 1
            ? Math.Pow(each, count) / MathNet.Numerics.SpecialFunctions.Factorial((int)count)
            : MathNet.Numerics.SpecialFunctions.Gamma((rate * each / (dispersion - 1)) + count) / MathNet.Numerics.SpecialFunctions.Gamma(rate * each / (dispersion - 1)) / MathNet.Numerics.SpecialFunctions.Factorial((int)count)).Aggregate(1.0, (product, factor) => product * factor);

    private static IEnumerable<double[]> Divisions(int signals, int steps) =>
        steps == 1
            ? [[signals]]
            : Enumerable.Range(0, signals + 1).SelectMany(first => Divisions(signals - first, steps - 1).Select(rest => (double[])[first, .. rest]));
}
