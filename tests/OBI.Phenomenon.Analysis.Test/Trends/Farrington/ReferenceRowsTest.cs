using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.Regression;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Farrington;

/// <summary>Which steps are used, told by counts that are the numbers of their steps.</summary>
public sealed class ReferenceRowsTest
{
    private static readonly CountSeries Numbered = new("x", 52, [.. Enumerable.Range(0, 111).Select(step => (double)step)]);

    [Test]
    public void Fill_OneSeason_TakesTheWindowsOfEachYear() =>
        Assert.That(Filled(1, 1), Is.EqualTo(new double[] { 5, 6, 7, 57, 58, 59 }));

    [Test]
    public void Fill_NothingExcluded_TakesTheStepsJustBefore() =>
        Assert.That(Filled(1, 0), Is.EqualTo(new double[] { 5, 6, 7, 57, 58, 59, 109 }));

    [Test]
    public void Fill_Seasons_TakesEverythingUpToTheExcluded() =>
        Assert.That(Filled(10, 26), Is.EqualTo(Enumerable.Range(5, 79).Select(step => (double)step)));

    [Test]
    public void Fill_Seasons_CutsTheRestOfTheYearEvenlyLongerOnesFirst()
    {
        // 52 steps less a window of 3 leave 49: seasons of 17, 16 and 16. Each has a level of its own when fitted.
        double[] counts = [.. Enumerable.Range(0, 53).Select(step => step is 0 or 1 or 51 or 52 ? 100.0 : step < 19 ? 10 : step < 35 ? 20 : 30)];
        var rows = new ReferenceRows(1, 1, 4, 0, false, false);
        var regression = new GroupedPoissonRegression(60, 4);

        rows.Fill(regression, new CountSeries("x", 52, [100, .. counts]), 53, 1);
        Assert.That(regression.TryFit(false, []), Is.True);

        Assert.That(Enumerable.Range(0, 4).Select(season => Math.Exp(regression.Predict(season, 0))), Is.EqualTo(new double[] { 10, 20, 30, 100 }).Within(1e-6));
    }

    [TestCase(110, 2)]
    [TestCase(105, 2)]
    [TestCase(104, 1)]
    [TestCase(52, 0)]
    public void YearsBefore_Step_CountsWholeWindows(int step, int years) =>
        Assert.That(new ReferenceRows(5, 1, 1, 1, false, false).YearsBefore(Numbered, step), Is.EqualTo(years));

    private static double[] Filled(int seasons, int excluded)
    {
        var regression = new GroupedPoissonRegression(Numbered.Length, seasons);
        new ReferenceRows(2, 1, seasons, excluded, false, false).Fill(regression, Numbered, 110, 2);
        return regression.Counts.ToArray();
    }
}
