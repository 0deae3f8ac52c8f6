using OBI.Phenomenon.Analysis.Patterns.Matching;

namespace OBI.Phenomenon.Analysis.Test.Patterns.Matching;

/// <summary>Against SciPy 1.10.1.</summary>
public sealed class JensenShannonTest
{
    [Test]
    public void Divergence_ReferenceCases_AgreeToTwelveDigits()
    {
        var cases = PatternReference.Rows("jsd.csv");

        foreach (var row in cases)
        {
            var divergence = JensenShannon.Divergence(PatternReference.Numbers(row[1]), PatternReference.Numbers(row[2]));

            Assert.That(divergence * Math.Log(2), Is.EqualTo(ReferenceData.Number(row[3])).Within(1e-12), $"case {row[0]}, in nats");
            Assert.That(Math.Sqrt(divergence), Is.EqualTo(ReferenceData.Number(row[4])).Within(1e-12), $"case {row[0]}, as a distance");
        }

        Assert.That(cases, Has.Count.EqualTo(40));
    }

    [Test]
    public void Divergence_NothingInCommonOrEqual_IsOneOrZero()
    {
        Assert.That(JensenShannon.Divergence([1, 0], [0, 1]), Is.EqualTo(1));
        Assert.That(JensenShannon.Divergence([0.25, 0.75], [0.25, 0.75]), Is.EqualTo(0));
    }

    [Test]
    public void Divergence_UnequallyMany_IsRefused() =>
        Assert.That(() => JensenShannon.Divergence([1], [0.5, 0.5]), Throws.ArgumentException);
}
