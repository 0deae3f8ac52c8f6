using OBI.Phenomenon.Report.Charts;

namespace OBI.Phenomenon.Report.Test.Charts;

public sealed class PeriodAxisTest
{
    [TestCase("2025-Q3 2025-Q4", "2025-07-01", -0.5)]
    [TestCase("2025-Q3 2025-Q4", "2025-10-01", 0.5)]
    [TestCase("2025-Q3 2025-Q4", "2025-11-16", 1)]
    [TestCase("2025-01 2025-02", "2025-02-15", 1)]
    [TestCase("2023 2024", "2024-07-02", 1)]
    public void Day_LiesWithinItsPeriod(string periods, string day, double expected) =>
        Assert.That((double)new PeriodAxis(periods.Split(' ')).Of(day)!.Value, Is.EqualTo(expected).Within(0.001));

    [TestCase("2025-06-30")]
    [TestCase("2026-01-01")]
    public void Day_OutsideThePeriods_HasNoPlace(string day) =>
        Assert.That(new PeriodAxis(["2025-Q3", "2025-Q4"]).Of(day), Is.Null);
}
