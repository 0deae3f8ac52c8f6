using OBI.Phenomenon.Analysis.Trends.Changes;

namespace OBI.Phenomenon.Analysis.Test.Trends.Changes;

public sealed class ShiftDetectorTest
{
    private static readonly double[] Doubling = [2, 3, 1, 2, 4, 2, 1, 3, 2, 2, 1, 3, 9, 7, 8, 11, 6, 9, 8, 10, 7, 9, 8, 6];

    [Test]
    public void Detect_ClearRise_IsDatedAndSized()
    {
        var shift = ShiftDetector.Detect(Doubling, [], dispersion: 1)!;

        Assert.That(shift.Change.Begins, Is.EqualTo(12));
        Assert.That(shift.Change.Earliest, Is.InRange(10, 12));
        Assert.That(shift.Change.Latest, Is.InRange(12, 14));
        Assert.That(shift.Change.Factor, Is.EqualTo(98.0 / 26).Within(1e-12));
        Assert.That(shift.PValue, Is.LessThan(1e-6).And.GreaterThanOrEqualTo(shift.SmallestPValue));
    }

    // Every division of the signals over the steps, weighed by its multinomial or Dirichlet-multinomial chance.
    [TestCase(1, 2)]
    [TestCase(1, 1)]
    [TestCase(2.5, 2)]
    public void PValue_FewSignals_IsTheSumOverAllDivisions(double dispersion, int minimumLength)
    {
        double[] counts = [0, 1, 0, 0, 2, 3];
        double[] exposure = [1, 2, 1, 0.5, 1, 1];
        var found = ShiftDetector.Detect(counts, exposure, dispersion, minimumLength)!;
        var gain = Gain(counts, exposure, minimumLength);

        var (asMuch, all) = (0.0, 0.0);
        foreach (var division in Divisions(6, 6))
        {
            var chance = Chance(division, exposure, dispersion, 6 / 6.5);
            all += chance;
            asMuch += Gain(division, exposure, minimumLength) >= gain - 1e-9 ? chance : 0;
        }

        Assert.That(found.PValue, Is.EqualTo(asMuch / all).Within(1e-9));
    }

    [Test]
    public void Detect_ExposureExplainsTheRise_IsNoShift()
    {
        double[] exposure = [.. Enumerable.Range(0, 24).Select(step => step < 12 ? 1.0 : 98.0 / 26)];

        var shift = ShiftDetector.Detect(Doubling, exposure, dispersion: 1)!;

        Assert.That(shift.PValue, Is.GreaterThan(0.5));
    }

    [Test]
    public void Detect_MoreDispersion_IsLessSure()
    {
        var p = new[] { 1, 2, 4.0 }.Select(dispersion => ShiftDetector.Detect(Doubling, [], dispersion)!.PValue).ToArray();

        Assert.That(p, Is.Ordered.Ascending);
        Assert.That(ShiftDetector.Detect(Doubling, [])!.Dispersion, Is.EqualTo(1));
        Assert.That(ShiftDetector.Detect([0, 9, 0, 0, 12, 0, 3, 0, 15, 0, 0, 8], [])!.Dispersion, Is.GreaterThan(5));
    }

    [Test]
    public void Detect_TooShortOrNoSignal_IsNothing()
    {
        Assert.That(ShiftDetector.Detect([1, 2, 3, 4, 5], []), Is.Null);
        Assert.That(ShiftDetector.Detect(new double[12], []), Is.Null);
        Assert.That(() => ShiftDetector.Detect([1, 2], [1]), Throws.ArgumentException);
        Assert.That(() => ShiftDetector.Detect([1, 2], [], 0.5), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    // One signal: whichever step it falls in, it stands out at most as it does at an end.
    [Test]
    public void Detect_OneSignal_CannotBeSurprising()
    {
        var shift = ShiftDetector.Detect([0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [], dispersion: 1, minimumLength: 3)!;

        Assert.That(shift.PValue, Is.EqualTo(0.6).Within(1e-9));
        Assert.That(shift.SmallestPValue, Is.EqualTo(0.6).Within(1e-9));
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
