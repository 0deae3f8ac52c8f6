using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.FarringtonFlexible;

namespace OBI.Phenomenon.Analysis.Test.Trends.FarringtonFlexible;

/// <summary>Whether the corrected mode keeps what its numbers promise, on series whose truth is known.</summary>
public sealed class FarringtonCorrectedTest
{
    private const int Last = 311;

    [TestCase(50, 3)]
    [TestCase(2, 1.5)]
    public void StandardError_OverdispersedSeries_IsTheSpreadOfTheEstimate(double mean, double dispersion)
    {
        var corrected = Results(mean, dispersion, 400, FarringtonMode.Corrected);
        var compat = Results(mean, dispersion, 400, FarringtonMode.Compat);

        var spread = Deviation(corrected.Select(result => Math.Log(result.Expected!.Value)));
        Assert.That(corrected.Average(result => result.StandardError), Is.EqualTo(spread).Within(0.15 * spread));
        Assert.That(Math.Abs(compat.Average(result => result.StandardError!.Value) - spread), Is.GreaterThan(0.15 * spread));
    }

    [Test]
    public void PValue_NothingChanged_IsUniform()
    {
        var results = Results(60, 1, 1500, FarringtonMode.Corrected);

        foreach (var (level, tolerance) in new[] { (0.05, 0.02), (0.25, 0.04), (0.5, 0.05) })
        {
            Assert.That(results.Average(result => result.PValue <= level ? 1.0 : 0), Is.EqualTo(level).Within(tolerance));
        }
    }

    [Test]
    public void Score_AtTheBound_IsOneAndAtTheMeanZero()
    {
        var counts = FarringtonFlexibleDetectorTest.Simulated(9, Last + 1, 30, 1);
        foreach (var bound in Enum.GetValues<BoundMethod>())
        {
            var detector = new FarringtonFlexibleDetector(new FarringtonFlexibleOptions(bound: bound));

            // The step judged is no part of its own history, so its count can be moved.
            var result = detector.Detect(FarringtonFlexibleDetectorTest.Series(counts), Last, Last)[0];
            var below = detector.Detect(FarringtonFlexibleDetectorTest.Series([.. counts[..^1], Math.Floor(result.Upper!.Value)]), Last, Last)[0];
            var above = detector.Detect(FarringtonFlexibleDetectorTest.Series([.. counts[..^1], Math.Floor(result.Upper.Value) + 1]), Last, Last)[0];

            Assert.That((below.Alarm, above.Alarm), Is.EqualTo((false, true)), bound.ToString());
            Assert.That(below.Score, Is.LessThanOrEqualTo(1), bound.ToString());
            Assert.That(above.Score, Is.GreaterThan(1), bound.ToString());
            Assert.That(above.Score, Is.EqualTo((above.Observed - above.Expected) / (above.Upper - above.Expected)).Within(1e-12), bound.ToString());
        }
    }

    private static List<FarringtonResult> Results(double mean, double dispersion, int many, FarringtonMode mode)
    {
        var detector = new FarringtonFlexibleDetector(new FarringtonFlexibleOptions(trend: false, mode: mode));
        return
        [
            .. Enumerable.Range(0, many).Select(seed =>
                detector.Detect(FarringtonFlexibleDetectorTest.Series(FarringtonFlexibleDetectorTest.Simulated(seed, Last + 1, mean, dispersion)), Last, Last)[0]),
        ];
    }

    private static double Deviation(IEnumerable<double> values)
    {
        var all = values.ToList();
        var mean = all.Average();
        return Math.Sqrt(all.Sum(value => (value - mean) * (value - mean)) / (all.Count - 1));
    }
}
