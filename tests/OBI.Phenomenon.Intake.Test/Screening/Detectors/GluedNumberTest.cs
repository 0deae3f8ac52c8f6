using System.Globalization;
using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Intake.Test.Screening.Detectors;

/// <summary>A space that was forgotten hides no number, and letters before digits make none.</summary>
public sealed class GluedNumberTest
{
    [TestCase("zijn bsn{0} staat erin", HitKind.Bsn)]
    [TestCase("burgerservicenummer is{0}.", HitKind.Bsn)]
    [TestCase("KvK12345678", HitKind.ChamberNumber)]
    [TestCase("rekeningNL20INGB0001234567 op naam", HitKind.Iban)]
    public void Screen_WordThatSaysWhatItIs_IsFound(string text, HitKind kind)
    {
        Assert.That(Screener.Screen(string.Format(CultureInfo.InvariantCulture, text, "123456782")).Select(hit => hit.Kind), Does.Contain(kind));
    }

    [TestCase("kenmerk ref123456782 van de brief")]
    [TestCase("kenmerk x123456782 en bsn volgt")]
    [TestCase("kenmerk a1b123456782 en bsn volgt")]
    public void Screen_OtherLetters_FindsNone(string text)
    {
        Assert.That(Screener.Screen(text), Is.Empty);
    }
}
