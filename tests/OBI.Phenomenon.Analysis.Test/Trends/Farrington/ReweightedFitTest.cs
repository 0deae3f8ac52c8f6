using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.Regression;

namespace OBI.Phenomenon.Analysis.Test.Trends.Farrington;

public sealed class ReweightedFitTest
{
    /// <summary>Every step of six fits, as R took it.</summary>
    [Test]
    public void TryFit_SixReferenceFits_EqualsEveryStep()
    {
        foreach (var fit in ReferenceData.Rows("goldens/trends/farringtonFlexible_intermediates.csv.gz").GroupBy(row => row[0]))
        {
            var values = fit.GroupBy(row => row[9]).ToDictionary(group => group.Key, group => group.Select(row => ReferenceData.Number(row[11])).ToArray());
            int[] choices = [.. fit.First().Skip(2).Take(5).Select(text => (int)ReferenceData.Number(text))];
            Compare(fit.First()[1], choices, ReferenceData.Number(fit.First()[7]), values);
        }
    }

    [Test]
    public void TryFit_OneOutbreak_CountsForLessAndTheOthersForMore()
    {
        var regression = Rows(10, 11, 9, 10, 60, 10, 9, 11, 10, 10);
        var fit = new ReweightedFit(regression, 10);

        Assert.That(fit.TryFit(false, true, 1), Is.True);

        Assert.That(fit.Weights[4], Is.LessThan(0.3));
        Assert.That(fit.Weights[0], Is.GreaterThan(1));
        Assert.That(fit.Weights.ToArray().Sum(), Is.EqualTo(10).Within(1e-12));
        Assert.That(regression.Mean[0], Is.LessThan(15));
    }

    [Test]
    public void TryFit_CountsMoreEvenThanPoisson_HaveDispersionOne()
    {
        var fit = new ReweightedFit(Rows(10, 10, 11, 10, 10, 9, 10, 10, 10, 10), 10);

        Assert.That(fit.TryFit(false, true, 2.58), Is.True);

        Assert.That(fit.PearsonDispersion, Is.LessThan(1));
        Assert.That(fit.Dispersion, Is.EqualTo(1));
    }

    [Test]
    public void TryFit_SeasonOfOneRow_DeterminesItselfAndIsRefused()
    {
        var regression = Rows(10, 11, 9, 10);
        regression.Add(12, 4, 1, 0);

        Assert.That(new ReweightedFit(regression, 10).TryFit(false, true, 2.58), Is.False);
        Assert.That(new ReweightedFit(regression, 10).TryFit(false, false, 2.58), Is.True);
    }

    private static GroupedPoissonRegression Rows(params double[] counts)
    {
        var regression = new GroupedPoissonRegression(20, 2);
        foreach (var (time, count) in counts.Index())
        {
            regression.Add(count, time, 0, 0);
        }

        return regression;
    }

    private static void Compare(string dataset, int[] choices, double threshold, Dictionary<string, double[]> reference)
    {
        var series = new ReferenceRun("farringtonFlexible", dataset, string.Empty, 0, new Dictionary<string, string>()).Series();
        var (step, years) = (choices[0] - 1, choices[1]);
        var rows = new ReferenceRows(years, choices[2], choices[3], choices[4], false, true);
        var regression = new GroupedPoissonRegression(series.Length, choices[3]);
        rows.Fill(regression, series, step, years);
        var fit = new ReweightedFit(regression, series.Length);
        Assert.That(regression.Counts.ToArray(), Is.EqualTo(reference["response"]), dataset);

        Assert.That(fit.TryFit(true, false, threshold), Is.True);
        Assert.That(regression.Slope, Near(reference["coef_wtime"][0]), dataset);
        Assert.That(fit.Dispersion, Near(reference["phi1_clipped"][0]), dataset);
        for (var row = 0; row < regression.Rows; row++)
        {
            Assert.That(regression.Leverage(row), Near(reference["hat"][row]), $"{dataset} row {row}");
        }

        Assert.That(fit.TryFit(true, true, threshold), Is.True);
        for (var row = 0; row < regression.Rows; row++)
        {
            Assert.That(fit.Weights[row], Near(reference["omega"][row]), $"{dataset} row {row}");
        }

        var time = rows.Time(series, step);
        Assert.That(regression.Slope, Near(reference["coef_wtime"][1]), dataset);
        Assert.That(fit.Dispersion, Near(reference["phi2_clipped"][0]), dataset);
        Assert.That(fit.RelativeDispersion, Near(reference["dispersion_used_for_se"][0]), dataset);
        Assert.That(regression.Predict(rows.CurrentSeason, time), Near(reference["eta"][0]), dataset);
        Assert.That(Math.Sqrt(fit.RelativeDispersion * regression.Variance(rows.CurrentSeason, time)), Near(reference["se_eta"][0]), dataset);
    }

    private static NUnit.Framework.Constraints.EqualNumericWithoutUsingConstraint<double> Near(double expected) => Is.EqualTo(expected).Within(1e-8 * Math.Max(1, Math.Abs(expected)));
}
