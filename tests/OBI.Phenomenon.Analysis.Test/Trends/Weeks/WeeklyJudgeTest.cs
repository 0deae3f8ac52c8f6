using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Trends;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Test.Trends.Weeks;

public sealed class WeeklyJudgeTest
{
    private static readonly DateOnly Last = new(2025, 12, 22);

    [Test]
    public void Weeks_OfTheQuarter_EndWithTheLastThatBelongsToIt()
    {
        var weeks = WeeksOf(Steady(), "XA");

        Assert.That(weeks, Has.Length.EqualTo(104));
        Assert.That(weeks[^1].First, Is.EqualTo(Last), "Thursday 1 January belongs to the next quarter");
        Assert.That(weeks.Select(week => week.First.DayOfWeek).Distinct(), Is.EqualTo(new[] { DayOfWeek.Monday }));
    }

    [Test]
    public void Weeks_AsUsual_AreCountedAndQuiet()
    {
        var weeks = WeeksOf(Steady(), "*");

        Assert.That(weeks.Select(week => week.Signals).Distinct(), Is.EqualTo(new[] { 6L }));
        Assert.That(weeks.Count(week => week.Alarm), Is.Zero);
        Assert.That(weeks[^1].Usual, Is.EqualTo(6).Within(1));
    }

    [Test]
    public void Week_WithManyMore_IsAnAlarmOfItsActorOnly()
    {
        var burst = Steady().Append(Signals("XA", new DateOnly(2025, 11, 5), 12)).ToArray();

        var alarms = WeeksOf(burst, "XA").Where(week => week.Alarm).Select(week => week.First).ToList();

        // A window of three weeks holds it for two more.
        Assert.That(alarms, Is.Not.Empty.And.SubsetOf(new[] { new DateOnly(2025, 11, 3), new DateOnly(2025, 11, 10), new DateOnly(2025, 11, 17) }));
        Assert.That(alarms[0], Is.EqualTo(new DateOnly(2025, 11, 3)));
        Assert.That(WeeksOf(burst, "XB").Count(week => week.Alarm), Is.Zero);
    }

    [Test]
    public void Signals_DatedToTheMonth_HaveNoWeeks()
    {
        var monthly = Enumerable.Range(0, 72).Select(month => Signals("XA", MonthlyWorld.Origin.AddMonths(month), 9, DatePrecision.Month)).ToArray();

        Assert.That(Analyse(monthly), Is.Empty);
    }

    [Test]
    public void ReportedShare_OfLateReports_FallsWeekByWeek()
    {
        var late = Steady().Select((tally, at) => at % 3 == 0 ? tally with { Delivered = tally.Start.Start.AddMonths(2) } : tally).Where(tally => tally.Delivered <= new DateOnly(2026, 1, 31)).ToArray();

        var newest = WeeksOf(late, "*").TakeLast(6).Select(week => week.ReportedShare).ToList();

        Assert.That(newest, Is.Ordered.Descending);
        Assert.That(newest[^1], Is.LessThan(0.9));
    }

    /// <summary>Three signals a week of each of two states, reported in the month after, for six years.</summary>
    private static Tally[] Steady() =>
    [
        .. Enumerable.Range(0, 313)
            .Select(week => new DateOnly(2020, 1, 1).AddDays(7 * week))
            .SelectMany(day => new[] { Signals("XA", day, 1), Signals("XA", day, 2), Signals("XB", day, 3) }),
    ];

    private static Tally Signals(string actor, DateOnly day, long signals, DatePrecision precision = DatePrecision.Day) =>
        Samples.Tally(actor, "MOD-110", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), signals, precision: precision) with { Delivered = day.AddMonths(1) };

    private static ImmutableArray<WeekPoint> WeeksOf(Tally[] tallies, string actor) => Analyse(tallies).Single(series => series.Actor.Code == actor).Weeks;

    private static ImmutableArray<WeeklySeries> Analyse(Tally[] tallies) => TrendAnalysis.Analyse(new AnalysisInput(
        tallies,
        Period.Parse("2025-Q4"),
        [Samples.Member("politie")],
        new Dictionary<string, DateOnly> { ["politie"] = new(2026, 1, 31) },
        [],
        Samples.Catalogue,
        new AnalysisOptions())).Weeks;
}
