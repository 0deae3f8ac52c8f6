using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Trends.Panels;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test.Trends.Panels;

/// <summary>Where counts and delays end up.</summary>
public sealed class MonthlyPanelTest
{
    private static readonly SeriesKey Total = new(ActorScope.All, Subject.Total);

    [Test]
    public void Period_OfAQuarter_EndsWithItsThreeMonths()
    {
        var panel = Builder("2025-Q4", "2020-01-15").Build();

        Assert.That(panel.MonthAt(panel.JudgedFirst), Is.EqualTo(Period.Parse("2025-10")));
        Assert.That(panel.MonthAt(panel.JudgedLast), Is.EqualTo(Period.Parse("2025-12")));
        Assert.That(panel.WindowFirst, Is.EqualTo(panel.JudgedFirst));
    }

    [Test]
    public void Period_OfAMonth_IsLookedAtWithTheTwoBefore()
    {
        var panel = Builder("2025-12", "2020-01-01").Build();

        Assert.That(panel.JudgedFirst, Is.EqualTo(panel.JudgedLast));
        Assert.That(panel.MonthAt(panel.WindowFirst), Is.EqualTo(Period.Parse("2025-10")));
    }

    [Test]
    public void Membership_WithinAMonth_BeginsWithTheNext()
    {
        var panel = Builder("2025-Q4", "2023-01-15").Build();

        Assert.That(panel.First, Is.EqualTo(Period.Parse("2023-02")));
        Assert.That(panel.Suppliers.Single().FirstMonth, Is.Zero);
    }

    [Test]
    public void History_IsAtMostSixYears()
    {
        Assert.That(Builder("2025-Q4", "2001-01-01").Build().First, Is.EqualTo(Period.Parse("2019-10")));
    }

    [Test]
    public void Delay_OfAQuarterlySupplier_IsCountedInItsDeliveries()
    {
        var builder = new MonthlyPanelBuilder(
            Period.Parse("2025-Q4"),
            [Samples.Member("bz", "2025-01-01") with { Every = PeriodKind.Quarter }],
            new Dictionary<string, DateOnly> { ["bz"] = new(2026, 1, 9) });
        var series = builder.SeriesOf(Total, isFamily: false);
        builder.Add(0, 0, DatePrecision.Month, new DateOnly(2025, 4, 10), [series], 3);
        builder.Add(0, 2, DatePrecision.Month, new DateOnly(2025, 7, 10), [series], 2);

        var panel = builder.Build();

        Assert.That(panel.Suppliers.Single().Elapsed, Is.EqualTo(new[] { 4, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1 }));
        Assert.That(panel.Suppliers.Single().Delays[0], Is.EqualTo(new[] { 0, 3, 0, 0, 0 }));
        Assert.That(panel.Suppliers.Single().Delays[2], Is.EqualTo(new[] { 0, 0, 2, 0, 0 }));
        Assert.That(panel.Find(Total)!.Of(0)[..3].ToArray(), Is.EqualTo(new[] { 3.0, 0, 2 }));
    }

    private static MonthlyPanelBuilder Builder(string period, string from) =>
        new(Period.Parse(period), [Samples.Member("bz", from)], new Dictionary<string, DateOnly>());
}
