using System.Globalization;
using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Intake.Test.Screening;

/// <summary>Identifiers are made here from their rules, so that none is anybody's.</summary>
public sealed class ScreenerTest
{
    [Test]
    public void Screen_BsnBesideItsName_IsHardWithItsPlace()
    {
        var text = $"Zijn bsn is {Bsn()} volgens de brief.";

        Assert.That(Screener.Screen(text), Is.EqualTo(new[] { new Hit(HitKind.Bsn, 12, 9, Confidence.Hard) }));
    }

    [Test]
    public void Screen_BsnWithoutAWordBesideIt_IsLikely()
    {
        Assert.That(Screener.Screen($"Er stond {Bsn()} op het papier.").Single().Confidence, Is.EqualTo(Confidence.Likely));
    }

    [Test]
    public void Screen_DigitsOfAnotherScript_AreRead()
    {
        var arabic = string.Concat(Bsn().Select(digit => (char)('٠' + digit - '0')));

        Assert.That(Screener.Screen($"bsn {arabic}").Single(), Is.EqualTo(new Hit(HitKind.Bsn, 4, 9, Confidence.Hard)));
    }

    [Test]
    public void Screen_HiddenCharactersBetweenDigits_HideNothing()
    {
        var hidden = string.Join('\u200b', Bsn().ToCharArray());

        Assert.That(Screener.Screen($"bsn {hidden}").Single(), Is.EqualTo(new Hit(HitKind.Bsn, 4, hidden.Length, Confidence.Hard)));
    }

    [Test]
    public void Screen_ControlCharactersBetweenDigits_HideNothing()
    {
        var hidden = string.Join('\0', Bsn().ToCharArray());

        Assert.That(Screener.Screen($"bsn {hidden}").Single(), Is.EqualTo(new Hit(HitKind.Bsn, 4, hidden.Length, Confidence.Hard)));
    }

    [TestCase("mail naar iemand.anders@voorbeeld.nl graag", HitKind.Email, Confidence.Hard)]
    [TestCase("iemand (at) voorbeeld punt nl", HitKind.Email, Confidence.Hard)]
    [TestCase("bel 06-12345678 na zes uur", HitKind.Phone, Confidence.Hard)]
    [TestCase("bel +90 532 123 45 67", HitKind.Phone, Confidence.Hard)]
    [TestCase("kanaal t.me/eenkanaal", HitKind.Url, Confidence.Hard)]
    [TestCase("zie https://voorbeeld.nl/pagina", HitKind.Url, Confidence.Likely)]
    [TestCase("volg @een_account hier", HitKind.Handle, Confidence.Likely)]
    [TestCase("kwam van 192.0.2.44 af", HitKind.IpAddress, Confidence.Hard)]
    [TestCase("kwam van 2001:db8::44 af", HitKind.IpAddress, Confidence.Hard)]
    [TestCase("toestel 00:1B:44:11:3A:B7 in de buurt", HitKind.MacAddress, Confidence.Hard)]
    [TestCase("busje met kenteken AB-12-34 voor de deur", HitKind.Plate, Confidence.Hard)]
    [TestCase("paspoort NX1234567", HitKind.DutchDocument, Confidence.Hard)]
    [TestCase("woont op 1234 AB 12", HitKind.Postcode, Confidence.Hard)]
    [TestCase("in de buurt van 1234 AB gezien", HitKind.Postcode, Confidence.Likely)]
    [TestCase("stond op 52.08456, 4.31234 te wachten", HitKind.Coordinates, Confidence.Hard)]
    [TestCase("geboren op 3 maart 1984 te S.", HitKind.BirthDate, Confidence.Likely)]
    [TestCase("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", HitKind.MachineReadableZone, Confidence.Hard)]
    [TestCase("KvK 12345678", HitKind.ChamberNumber, Confidence.Likely)]
    [TestCase("rijbewijs 1234567890", HitKind.DutchDocument, Confidence.Likely)]
    public void Screen_Identifier_IsFound(string text, HitKind kind, Confidence confidence)
    {
        Assert.That(Screener.Screen(text).Select(hit => (hit.Kind, hit.Confidence)), Does.Contain((kind, confidence)));
    }

    [TestCase("Kamerstuk 30 821, nr. 175 en vergaderjaar 2022/23")]
    [TestCase("op 5 augustus 2025 en op 05-08-2025, in 20250805")]
    [TestCase("een bedrag van 1.234.567,89 en versie 1.2.3.4 van het stuk")]
    [TestCase("code AB1234 en XYZ-99 in de bijlage")]
    [TestCase("")]
    public void Screen_NothingPersonal_FindsNothing(string text)
    {
        Assert.That(Screener.Screen(text), Is.Empty);
    }

    [Test]
    public void Screen_EveryCountryAccount_NeedsItsCheckDigits()
    {
        for (var check = 2; check < 99; check++)
        {
            var account = string.Create(CultureInfo.InvariantCulture, $"NL{check:00}BANK0123456789");
            var holds = Remainder($"BANK0123456789NL{check:00}") == 1;

            Assert.That(Screener.Screen(account).Any(hit => hit.Kind == HitKind.Iban), Is.EqualTo(holds), account);
        }
    }

    /// <summary>The first nine digits from 900000000 that pass the test of eleven.</summary>
    private static string Bsn() => Enumerable.Range(900_000_000, 11)
        .Select(number => number.ToString(CultureInfo.InvariantCulture))
        .First(number => (Enumerable.Range(0, 8).Sum(place => (9 - place) * (number[place] - '0')) - (number[8] - '0')) % 11 == 0);

    private static int Remainder(string text) =>
        text.Aggregate(0, (rest, sign) => char.IsDigit(sign) ? ((rest * 10) + sign - '0') % 97 : ((rest * 100) + sign - 'A' + 10) % 97);
}
