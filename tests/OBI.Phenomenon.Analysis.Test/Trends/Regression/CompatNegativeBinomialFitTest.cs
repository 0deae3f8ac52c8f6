using OBI.Phenomenon.Analysis.Trends.Regression;

namespace OBI.Phenomenon.Analysis.Test.Trends.Regression;

public sealed class CompatNegativeBinomialFitTest
{
    [TestCase(0, 12, 3, 7, 1, 0, 25, 4, 9, 2)]
    [TestCase(310_000, 8_000, 90_000, 12_000, 4_000, 250_000)]
    public void Fit_CountsThatScatter_SettlesAtMaximumLikelihood(params double[] counts)
    {
        var compat = CompatNegativeBinomialFit.Fit(counts, Rising(counts.Length))!;

        var exact = NegativeBinomialRegression.Fit(counts, Rising(counts.Length))!;
        Assert.That(compat.Alpha, Is.EqualTo(exact.Alpha).Within(1e-3).Percent);
        Assert.That(compat.Mean([1, 4]), Is.EqualTo(exact.Mean([1, 4])).Within(0.05).Percent);
    }

    [Test]
    public void Fit_CountsThatScatterLessThanPoisson_StopsAtAFiniteSize()
    {
        double[] counts = [4, 5, 4, 5, 4, 5];

        var compat = CompatNegativeBinomialFit.Fit(counts, Rising(counts.Length))!;

        Assert.That(compat.Alpha, Is.GreaterThan(0).And.LessThan(1e-3));
        Assert.That(NegativeBinomialRegression.Fit(counts, Rising(counts.Length))!.Alpha, Is.Zero);
    }

    [Test]
    public void Fit_ColumnThatRepeatsAnother_HasNoAnswer()
    {
        var design = new Design(3, 2);
        for (var row = 0; row < 3; row++)
        {
            design.Row(row).Fill(1);
        }

        Assert.That(CompatNegativeBinomialFit.Fit([1, 9, 30], design), Is.Null);
    }

    private static Design Rising(int rows)
    {
        var design = new Design(rows, 2);
        for (var row = 0; row < rows; row++)
        {
            design.Row(row)[0] = 1;
            design.Row(row)[1] = row;
        }

        return design;
    }
}
