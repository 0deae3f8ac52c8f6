using OBI.Phenomenon.Analysis.Trends.Regression;

namespace OBI.Phenomenon.Analysis.Test.Trends.Regression;

public sealed class NegativeBinomialRegressionTest
{
    [TestCase(0, 9, 1, 0, 14, 2, 0, 6, 1, 0, 11, 3)]
    [TestCase(310_000, 8_000, 90_000, 12_000, 4_000, 250_000)]
    public void Fit_InterceptAlone_HasTheAverageAsMeanAndALikelihoodThatFallsOnBothSides(params double[] counts)
    {
        var fit = NegativeBinomialRegression.Fit(counts, Intercepts(counts.Length))!;

        Assert.That(fit.Mean([1]), Is.EqualTo(counts.Average()).Within(1e-6).Percent);
        Assert.That(LogLikelihood(counts, fit.Alpha), Is.GreaterThan(LogLikelihood(counts, fit.Alpha * 1.001)).And.GreaterThan(LogLikelihood(counts, fit.Alpha / 1.001)));
    }

    [Test]
    public void Fit_CountsThatScatterLessThanPoisson_HasAlphaZero() =>
        Assert.That(NegativeBinomialRegression.Fit([4, 5, 4, 5, 4, 5], Intercepts(6))!.Alpha, Is.Zero);

    [Test]
    public void Fit_ColumnThatRepeatsAnother_HasNoAnswer()
    {
        var design = new Design(3, 2);
        for (var row = 0; row < 3; row++)
        {
            design.Row(row).Fill(1);
        }

        Assert.That(NegativeBinomialRegression.Fit([1, 9, 30], design), Is.Null);
    }

    private static Design Intercepts(int rows)
    {
        var design = new Design(rows, 1);
        for (var row = 0; row < rows; row++)
        {
            design.Row(row)[0] = 1;
        }

        return design;
    }

    private static double LogLikelihood(double[] counts, double alpha)
    {
        var (mean, size) = (counts.Average(), 1 / alpha);
        return counts.Sum(count => Enumerable.Range(0, (int)count).Sum(j => Math.Log(size + j)) + (count * Math.Log(mean / (mean + size))) + (size * Math.Log(size / (mean + size))));
    }
}
