using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends.Farrington;
using OBI.Phenomenon.Analysis.Trends.Series;

namespace OBI.Phenomenon.Analysis.Test.Trends.Farrington;

public sealed class ReferenceYearsTest
{
    [Test]
    public void Before_Numbers_AreYearsOfSteps()
    {
        var series = new CountSeries("x", 52, [.. new double[110]]);

        Assert.That(ReferenceYears.Before(series, 109, 2), Is.EqualTo(5));
        Assert.That(ReferenceYears.Before(series, 103, 2), Is.Null);
    }

    // 2026-03-09 is a Monday. A year before it is a Sunday, nearest to Monday the 10th; six years before a Monday itself; nine years a Thursday, nearest to the 6th.
    [TestCase("2026-03-09", 1, "2025-03-10")]
    [TestCase("2026-03-09", 6, "2020-03-09")]
    [TestCase("2026-03-09", 9, "2017-03-06")]
    public void Before_Weeks_IsTheNearestSameWeekday(string now, int years, string then)
    {
        var dates = Steps(new DateOnly(2015, 1, 5), 600, (first, index) => first.AddDays(7 * index));
        var series = new CountSeries("x", 52, [.. new double[600]], dates);

        var found = ReferenceYears.Before(series, dates.IndexOf(DateOnly.ParseExact(now, "yyyy-MM-dd")), years);

        Assert.That(dates[found!.Value], Is.EqualTo(DateOnly.ParseExact(then, "yyyy-MM-dd")));
    }

    [Test]
    public void Before_Months_IsTheSameMonth()
    {
        var dates = Steps(new DateOnly(2020, 1, 1), 60, (first, index) => first.AddMonths(index));

        Assert.That(ReferenceYears.Before(new CountSeries("x", 12, [.. new double[60]], dates), 50, 3), Is.EqualTo(14));
    }

    [Test]
    public void Before_LeapDay_IsTheFirstOfMarch()
    {
        var dates = Steps(new DateOnly(2023, 1, 1), 500, (first, index) => first.AddDays(index));
        var leapDay = dates.IndexOf(new DateOnly(2024, 2, 29));

        var found = ReferenceYears.Before(new CountSeries("x", 365, [.. new double[500]], dates), leapDay, 1);

        Assert.That(dates[found!.Value], Is.EqualTo(new DateOnly(2023, 3, 1)));
    }

    private static ImmutableArray<DateOnly> Steps(DateOnly first, int count, Func<DateOnly, int, DateOnly> step) =>
        [.. Enumerable.Range(0, count).Select(index => step(first, index))];
}
