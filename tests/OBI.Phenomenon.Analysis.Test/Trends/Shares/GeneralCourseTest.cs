using OBI.Phenomenon.Analysis.Trends.Questions;
using OBI.Phenomenon.Analysis.Trends.Shares;

namespace OBI.Phenomenon.Analysis.Test.Trends.Shares;

public sealed class GeneralCourseTest
{
    private static readonly MonthlyRates Rates = new([0, 1, 2, 3], [2, 2, 4, 4], [1, 1, 1, 1]);

    /// <summary>Nothing to compare with in the first month, nothing demonstrable in the second, twice as much from the third on.</summary>
    private static readonly GeneralCourse Doubling = new([null, new GeneralFactor(1.1, 0.1, 3), new GeneralFactor(2.2, 0.1, 4), new GeneralFactor(2.2, 0.1, 4)]);

    [Test]
    public void Along_OnlyWhatIsDemonstrable_IsTakenAlong()
    {
        Assert.That(Doubling.Along(Rates).Exposure, Is.EqualTo(new[] { 1, 1, 2.2, 2.2 }));
        Assert.That(Doubling.Along(Rates).Counts, Is.EqualTo(Rates.Counts));
    }

    [Test]
    public void From_Month_IsAfterOverBeforeWithBothErrors()
    {
        var factor = Doubling.From(Rates, 2)!;

        Assert.That(factor.Factor, Is.EqualTo(2).Within(1e-12));
        Assert.That(factor.Error, Is.EqualTo(Math.Sqrt(0.01 + (0.01 / 2))).Within(1e-12));
        Assert.That(factor.Series, Is.EqualTo(4));
        Assert.That(Doubling.From(Rates, 1), Is.Null, "nothing is known before");
    }

    [Test]
    public void ScatterOf_Rates_IsTheErrorOfTheMeansOverTheirSum()
    {
        // Three signals a month; in three of four months a tenth of that is uncertain.
        Assert.That(Doubling.ScatterOf(Rates), Is.EqualTo(3 * 0.09 / 12).Within(1e-12));
    }
}
