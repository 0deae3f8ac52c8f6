using OBI.Phenomenon.Analysis.Trends.Cusum;

namespace OBI.Phenomenon.Analysis.Test.Trends.Cusum;

public sealed class TransformedCountTest
{
    [TestCase(CusumTransformation.Standard, 9, 4, 2.5)]
    [TestCase(CusumTransformation.Rossi, 9, 4, 2.25)] // (9 − 12 + 2 √36) / (2 × 2)
    [TestCase(CusumTransformation.Anscombe, 27, 8, 5.3033008588991066)] // 1.5 × (9 − 4) / √2
    [TestCase(CusumTransformation.PearsonNegativeBinomial, 9, 4, 1.4433756729740645)] // 5 / √(4 + 0.5 × 16)
    public void Of_KnownCounts_IsWhatTheFormulaGives(CusumTransformation kind, double count, double mean, double expected) =>
        Assert.That(new TransformedCount(kind, 0.5).Of(count, mean), Is.EqualTo(expected).Within(1e-12));

    [FsCheck.NUnit.Property]
    public void CountAt_ValueOfACount_IsThatCount(byte count, byte tenths)
    {
        foreach (var kind in Enum.GetValues<CusumTransformation>())
        {
            var mean = (tenths + 1) / 10.0;
            var transformed = new TransformedCount(kind, 0.5);

            // The nudge keeps rounding up from finding the next count.
            Assert.That(transformed.CountAt(transformed.Of(count, mean) - 1e-9, mean), Is.EqualTo((double)count).Within(1e-4), $"{kind} {count} {mean}");
        }
    }
}
