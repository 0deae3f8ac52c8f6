using OBI.Phenomenon.Analysis.Trends.Regression;

namespace OBI.Phenomenon.Analysis.Test.Trends.Regression;

public sealed class GroupedPoissonRegressionTest
{
    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool TryFit_AnyCountsOffsetsAndWeights_EqualsTheGeneralRegression(int seed)
    {
        var chance = new Random(seed);
        const int Rows = 40, Groups = 4;
        var withSlope = chance.Next(2) == 1;
        double[] counts = [.. Enumerable.Range(0, Rows).Select(_ => (double)chance.Next(1, 30))];
        double[] offsets = [.. Enumerable.Range(0, Rows).Select(_ => chance.NextDouble())];
        double[] weights = [.. Enumerable.Range(0, Rows).Select(_ => 0.5 + chance.NextDouble())];
        var design = new Design(Rows, Groups + (withSlope ? 1 : 0));
        var grouped = new GroupedPoissonRegression(Rows, Groups);
        for (var row = 0; row < Rows; row++)
        {
            design.Row(row)[row % Groups] = 1;
            if (withSlope)
            {
                design.Row(row)[Groups] = row / 10.0;
            }

            grouped.Add(counts[row], row / 10.0, row % Groups, offsets[row]);
        }

        var general = PoissonRegression.Fit(counts, design, offsets, weights)!;
        var fitted = grouped.TryFit(withSlope, weights);

        var coefficients = general.Coefficients;
        return fitted
            && general.DegreesOfFreedom == grouped.DegreesOfFreedom
            && Near(coefficients[0], grouped.Predict(0, 0))
            && Near(coefficients[3], grouped.Predict(3, 0))
            && (!withSlope || Near(coefficients[Groups], grouped.Slope))
            && Near(general.QuadraticForm(design.Row(7)), grouped.Variance(3, 0.7))
            && Near(general.QuadraticForm(design.Row(7)) * general.WorkingWeights[7], grouped.Leverage(7))
            && Near(general.Mean[20], grouped.Mean[20]);
    }

    [Test]
    public void TryFit_ExactExponential_FindsItsSlope()
    {
        var regression = new GroupedPoissonRegression(5, 1);
        foreach (var time in Enumerable.Range(0, 5))
        {
            regression.Add(Math.Pow(2, time), time, 0, 0);
        }

        Assert.That(regression.TryFit(true, []), Is.True);

        Assert.That(regression.Slope, Is.EqualTo(Math.Log(2)).Within(1e-9));
        Assert.That(Math.Exp(regression.Predict(0, 5)), Is.EqualTo(32).Within(1e-7));
    }

    [Test]
    public void TryFit_GroupsOfOneTimeEach_HaveNoSlope()
    {
        var regression = new GroupedPoissonRegression(4, 2);
        regression.Add(3, 0, 0, 0);
        regression.Add(4, 0, 0, 0);
        regression.Add(5, 1, 1, 0);
        regression.Add(9, 1, 1, 0);

        Assert.That(regression.TryFit(true, []), Is.False);
        Assert.That(regression.TryFit(false, []), Is.True);
        Assert.That(regression.Knows(1), Is.True);
    }

    [Test]
    public void TryFit_AsManyLevelsAsRows_LeaveNoDegreeOfFreedom()
    {
        var regression = new GroupedPoissonRegression(2, 2);
        regression.Add(3, 0, 0, 0);
        regression.Add(4, 1, 1, 0);

        Assert.That(regression.TryFit(false, []), Is.False);
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-8 * Math.Max(1, Math.Abs(a));
}
