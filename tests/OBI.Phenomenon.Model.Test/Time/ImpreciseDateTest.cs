using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Model.Test.Time;

public sealed class ImpreciseDateTest
{
    [TestCase(DatePrecision.Day, "2025-08-14")]
    [TestCase(DatePrecision.Week, "2025-W33")]
    [TestCase(DatePrecision.Month, "2025-08")]
    [TestCase(DatePrecision.Quarter, "2025-Q3")]
    [TestCase(DatePrecision.Year, "2025")]
    public void ToString_EachPrecision_IsIso(DatePrecision precision, string text) =>
        Assert.That(new ImpreciseDate(new DateOnly(2025, 8, 14), precision).ToString(), Is.EqualTo(text));

    [Test]
    public void OfWeek_ThatTheYearLacks_Refuses() =>
        Assert.That(() => ImpreciseDate.OfWeek(2025, 53), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void OfWeek_FirstOfTheYear_MayStartInTheYearBefore() =>
        Assert.That(ImpreciseDate.OfWeek(2026, 1).Start, Is.EqualTo(new DateOnly(2025, 12, 29)));

    [FsCheck.NUnit.Property]
    public bool Construction_AnyDayOfTheUnit_GivesTheSameDate(ushort days)
    {
        var day = new DateOnly(1990, 1, 1).AddDays(days);

        return Enum.GetValues<DatePrecision>().All(precision =>
            new ImpreciseDate(new ImpreciseDate(day, precision).Start, precision) == new ImpreciseDate(day, precision));
    }

    [FsCheck.NUnit.Property]
    public bool CoarsenTo_Finer_KeepsTheDate(ushort days)
    {
        var month = new ImpreciseDate(new DateOnly(1990, 1, 1).AddDays(days), DatePrecision.Month);

        return month.CoarsenTo(DatePrecision.Day) == month && month.CoarsenTo(DatePrecision.Quarter).Precision == DatePrecision.Quarter;
    }
}
