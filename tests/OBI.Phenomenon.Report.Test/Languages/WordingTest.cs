using OBI.Phenomenon.Picture.Values;
using OBI.Phenomenon.Report.Languages;
using OBI.Phenomenon.Report.Test.Fixture;

namespace OBI.Phenomenon.Report.Test.Languages;

public sealed class WordingTest
{
    private static readonly Wording Dutch = new("nl");
    private static readonly Wording English = new("en");

    [Test]
    public void Count_IsGroupedAsTheLanguageDoes()
    {
        Assert.That(Dutch.Count(Sample.Shown(1234567)), Is.EqualTo("1.234.567"));
        Assert.That(English.Count(Sample.Shown(1234567)), Is.EqualTo("1,234,567"));
    }

    [Test]
    public void Value_Withheld_IsTheMark()
    {
        Assert.That(Dutch.Count(Published.Withheld), Is.EqualTo("niet getoond"));
        Assert.That(Dutch.Ratio(Published.Withheld), Is.EqualTo("niet getoond"));
        Assert.That(Dutch.Signals(Published.Withheld), Is.EqualTo("een niet getoond aantal signalen"));
    }

    [TestCase(0.344, 20, "34%")]
    [TestCase(0.345, 20, "35%")]
    [TestCase(0.5, 19, null)]
    public void Share_NeedsABaseOfTwenty(double share, int whole, string? expected) =>
        Assert.That(Dutch.Share(Sample.Shown((decimal)share), Sample.Shown(whole)), Is.EqualTo(expected));

    [Test]
    public void Share_OfWithheldBase_IsNotGiven() =>
        Assert.That(Dutch.Share(Sample.Shown(0.5m), Published.Withheld), Is.Null);

    [Test]
    public void Ratio_IsRoundedHalfAwayFromZero() =>
        Assert.That(Dutch.Ratio(Sample.Shown(1.845m)), Is.EqualTo("1,85"));

    [Test]
    public void Ratio_BeyondTheLargest_IsABound() =>
        Assert.That(Dutch.Ratio(Sample.Shown(3524.67m)), Is.EqualTo("> 100"));

    [TestCase(0, "0,0")]
    [TestCase(0.007, "< 0,1")]
    [TestCase(0.05, "0,1")]
    public void Tenths_OfNextToNothing_AreABound(double value, string expected) =>
        Assert.That(Dutch.Tenths(Sample.Shown((decimal)value)), Is.EqualTo(expected));

    [TestCase("0.005", "0,5%")]
    [TestCase("0.1", "10%")]
    [TestCase("8", "8")]
    public void Setting_KeepsTheDecimalItHas(string value, string expected) =>
        Assert.That(Dutch.Setting(value), Is.EqualTo(expected));

    [Test]
    public void Day_IsWrittenInFull() =>
        Assert.That(Dutch.Day("2025-10-03"), Is.EqualTo("3 oktober 2025"));

    [TestCase("2025-Q4", "het vierde kwartaal van 2025", "Vierde kwartaal 2025", "K4 2025")]
    [TestCase("2025-03", "maart 2025", "Maart 2025", "03 2025")]
    [TestCase("2025", "2025", "2025", "2025")]
    public void Period_IsWrittenForItsPlace(string period, string sentence, string heading, string axis)
    {
        Assert.That(Dutch.PeriodInSentence(period), Is.EqualTo(sentence));
        Assert.That(Dutch.PeriodAsHeading(period), Is.EqualTo(heading));
        Assert.That(Dutch.PeriodOnAxis(period), Is.EqualTo(axis));
    }

    [Test]
    public void List_EndsWithAnd() =>
        Assert.That(Dutch.List(["a", "b", "c"]), Is.EqualTo("a, b en c"));

    [Test]
    [SetCulture("tr-TR")]
    public void Value_InAnyCulture_IsTheSame()
    {
        Assert.That(Dutch.Tenths(Sample.Shown(1234.5m)), Is.EqualTo("1.234,5"));
        Assert.That(Dutch.Day("2025-01-15"), Is.EqualTo("15 januari 2025"));
    }
}
