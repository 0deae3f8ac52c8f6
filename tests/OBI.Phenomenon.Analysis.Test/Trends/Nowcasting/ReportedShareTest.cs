using OBI.Phenomenon.Analysis.Trends.Distributions;
using OBI.Phenomenon.Analysis.Trends.Nowcasting;

namespace OBI.Phenomenon.Analysis.Test.Trends.Nowcasting;

public sealed class ReportedShareTest
{
    [Test]
    public void Thin_PoissonAndKnownShare_IsPoisson()
    {
        var reported = new ReportedShare(0.25, 0).Thin(new CountDistribution(8, 8));

        Assert.That((reported.Mean, reported.Variance), Is.EqualTo((2.0, 2.0)));
    }

    // E[W μ] + Var(W) μ² for Poisson numbers with mean 8, share 0.5 and variance 0.01.
    [Test]
    public void Thin_UncertainShare_AddsItsVariance()
    {
        var reported = new ReportedShare(0.5, 0.04).Thin(new CountDistribution(8, 8));

        Assert.That(reported.Variance, Is.EqualTo(4 + (0.01 * 64)).Within(1e-12));
    }

    [Test]
    public void Thin_Everything_ChangesNothing()
    {
        var reported = ReportedShare.All.Thin(new CountDistribution(3, 7));

        Assert.That((reported.Mean, reported.Variance), Is.EqualTo((3.0, 7.0)));
    }

    [Test]
    public void Of_Parts_WeighsByWhatIsUsual()
    {
        var share = ReportedShare.Of([(ReportedShare.All, 1), (new ReportedShare(0.5, 0.04), 3)]);

        Assert.That(share.Share, Is.EqualTo(2.5 / 4).Within(1e-12));
        Assert.That(share.RelativeVariance, Is.EqualTo(Math.Pow(0.2 * 1.5 / 2.5, 2)).Within(1e-12));
        Assert.That(() => ReportedShare.Of([]), Throws.ArgumentException);
    }
}
