using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Intake.Test.Screening.Detectors;

/// <summary>A day is one of birth beside a word that says so, or when it is long before the delivery.</summary>
public sealed class BirthDateDetectorTest
{
    private static readonly DateOnly Delivered = new(2025, 8, 5);

    [TestCase("geboren 3-4-84 te S.")]
    [TestCase("geb. 03.04.1984")]
    [TestCase("doğum tarihi 3 nisan 1984")]
    [TestCase("born 1984-04-03")]
    [TestCase("geboortedatum 3 april 2019")]
    [TestCase("dob 3 / 4 / 1984")]
    public void Screen_BesideAWord_IsFoundWithoutADate(string text)
    {
        Assert.That(Screener.Screen(text).Select(hit => hit.Kind), Does.Contain(HitKind.BirthDate));
    }

    [TestCase("zij (03-04-1984) belde", 5, 10)]
    [TestCase("zij, 3 april 1984, belde", 5, 12)]
    [TestCase("zij 1984/4/3 belde", 4, 8)]
    [TestCase("zij 04/23/1984 belde", 4, 10)]
    [TestCase("zij 4 Aug. 2010 belde", 4, 11)]
    [TestCase("zij 3 haziran 1984 belde", 4, 14)]
    public void Screen_LongBeforeTheDelivery_IsLikely(string text, int start, int length)
    {
        Assert.That(Screener.Screen(text, Delivered), Is.EqualTo(new[] { new Hit(HitKind.BirthDate, start, length, Confidence.Likely) }));
        Assert.That(Screener.Screen(text), Is.Empty);
    }

    [TestCase("op 5 augustus 2010 en later")]
    [TestCase("op 03-04-2024 en later")]
    [TestCase("op 31-02-1984 en later")]
    [TestCase("op 3 april 1884 en later")]
    [TestCase("op 10 mei 1913 en later")]
    [TestCase("artikel 3.4.84 en 12-1-1984x")]
    [TestCase("op 3 apparaten 1984 keer")]
    [TestCase("in 1984 en in april 1984")]
    public void Screen_RecentOrImpossibleOrLongPast_IsNone(string text)
    {
        Assert.That(Screener.Screen(text, Delivered), Is.Empty);
    }
}
