using System.Globalization;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Test.Time;

public sealed class PeriodTest
{
    [TestCase("2025-Q3", "2025-07-01", "2025-09-30")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("2025", "2025-01-01", "2025-12-31")]
    public void Parse_Text_GivesFirstAndLastDay(string text, string first, string last)
    {
        var period = Period.Parse(text);

        Assert.That(period.First, Is.EqualTo(DateOnly.Parse(first, CultureInfo.InvariantCulture)));
        Assert.That(period.Last, Is.EqualTo(DateOnly.Parse(last, CultureInfo.InvariantCulture)));
        Assert.That(period.ToString(), Is.EqualTo(text));
    }

    [TestCase("2025-Q5")]
    [TestCase("2025-13")]
    [TestCase("2025-Q33")]
    [TestCase("25-Q3")]
    [TestCase("")]
    [TestCase("0000")]
    public void Parse_OtherText_Refuses(string text) =>
        Assert.That(() => Period.Parse(text), Throws.TypeOf<FormatException>());

    [Test]
    public void Contains_WeekAcrossTheQuarter_BelongsToItsThursday()
    {
        var week = ImpreciseDate.OfWeek(2025, 27);

        Assert.That(week.Start, Is.EqualTo(new DateOnly(2025, 6, 30)));
        Assert.That(Period.Parse("2025-Q3").Contains(week), Is.True);
        Assert.That(Period.Parse("2025-Q2").Contains(week), Is.False);
    }

    [Test]
    public void Contains_CoarserDate_StaysOutOfTheFinerSeries()
    {
        var year = new ImpreciseDate(new DateOnly(2025, 1, 1), DatePrecision.Year);

        Assert.That(Period.Parse("2025-01").Contains(year), Is.False);
        Assert.That(Period.Parse("2025-Q1").Contains(year), Is.False);
        Assert.That(Period.Parse("2025").Contains(year), Is.True);
    }

    [FsCheck.NUnit.Property]
    public bool Previous_AndNext_MeetWithoutGap(ushort days)
    {
        var period = Period.Of(new DateOnly(2000, 1, 1).AddDays(days), PeriodKind.Quarter);

        return period.Add(1).First == period.Last.AddDays(1) && period.Previous.Add(1) == period && period.YearBefore == period.Add(-4);
    }
}
