using System.Globalization;
using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Intake.Test.Screening.Detectors;

/// <summary>Every detector on lines of our own, in the sentences of a signal: what it has to find, and what looks like it and is none.</summary>
/// <remarks>Numbers are made from the rules of the standards, and are nobody's: ranges for examples, or digits in order.</remarks>
public sealed class OwnLinesTest
{
    private static readonly (HitKind Kind, string[] Found, string[] None)[] Lines =
    [
        (HitKind.Bsn, ["111222333", "1112.22.333", "111 222 333", "bsn: 111-222-333"], ["111222334", "111/222/333 x"]),
        (HitKind.VatNumber, ["NL111222333B01", "NL 1112.22.333.B.01", "nl111222333b01", "NL1234572B12", "111222333B01"], ["NL12345B01", "NL1112223B0", "DE111222333"]),
        (HitKind.Iban, ["NL20INGB0001234567", "NL20 INGB 0001 2345 67", "nl20ingb0001234567", "BE71 0961 2345 6769", "GB33BUKB20201555555555", "TR330006100519786457841326"], ["NL21INGB0001234567", "NL20INGB000123456", "NL20 kamers 12 en 34"]),
        (HitKind.Card, ["4111 1111 1111 1111", "4111-1111-1111-1111", "378282246310005", "30569309025904"], ["4111 1111 1111 1112", "4111.1111.1111.1111", "9111 1111 1111 1111"]),
        (HitKind.Device, ["imei 490154203237518", "490154203237518", "iccid 8931440000000000006", "imsi 204080123456789"], ["490154203237519 x"]),
        (HitKind.NationalNumber, ["kimlik 10000000146", "10000000146", "11010519491231002X", "kode melli 0499370899", "rijksregisternummer 85.07.30-033.28", "131052-308T", "12345678Z", "pesel 44051401359", "RSSMRA85T10A562S"], ["10000000147", "11010519491231002Y", "131052-308U", "12345678A"]),
        (HitKind.Phone, ["06-12345678", "0612345678", "020-1234567", "(020) 123 45 67", "+31 6 12345678", "0031612345678", "+90 532 123 45 67", "+98 912 345 6789"], ["2024-2025", "30 821, nr. 175", "12-12-2012"]),
        (HitKind.Email, ["iemand@voorbeeld.nl", "een.ander+iets@post.voorbeeld.org", "iemand [at] voorbeeld [dot] nl"], ["@ 10 uur", "a@b"]),
        (HitKind.Url, ["https://voorbeeld.nl/a?b=c", "www.voorbeeld.nl", "voorbeeld.nl/pad", "t.me/+AbCdEf", "http://[2001:db8::1]/x"], ["bijv. nl", "art.3.nl", "einde.De"]),
        (HitKind.Handle, ["@een_naam", "(@een.naam)"], ["a @ b", "@1"]),
        (HitKind.IpAddress, ["192.0.2.1", "198.51.100.7/24", "2001:db8::1", "fe80::1%eth0"], ["versie 4.3.2.1", "1.2.3", "256.1.1.1", "12:30"]),
        (HitKind.MacAddress, ["00:00:5E:00:53:01", "00-00-5e-00-53-01", "0000.5e00.5301"], ["00:00:00:00:00:00", "12:30:45"]),
        (HitKind.Plate, ["kenteken 12-AB-CD", "AB-123-C", "auto 1-XYZ-23", "bus AB1234"], ["lijst AB1234", "12-34-56", "COVID-19"]),
        (HitKind.DutchDocument, ["paspoort SPECI2014", "paspoort NXAB12CD3", "rijbewijs 5123456789", "verblijfsdocument V12345678"], ["kenmerk NXAB12CD3 x"]),
        (HitKind.ForeignDocument, ["passport X1234567", "pasaport U12345678"], ["dossier X1234567 x"]),
        (HitKind.ChamberNumber, ["KvK-nummer 12345678"], ["nota 12345678 x"]),
        (HitKind.CareNumber, ["BIG-register 12345678901"], ["nota 12345678901 x"]),
        (HitKind.ForeignNational, ["V-nummer 1234567890", "vreemdelingennummer 123.456.7890"], ["nota 1234567890 x"]),
        (HitKind.Postcode, ["1234 AB", "1234AB 56", "9999 ZZ, nr. 7"], ["0123 AB", "1234 SS", "2024 De", "1234 ABC"]),
        (HitKind.Coordinates, ["52.37403, 4.88969", "52°22'26\"N 4°53'22\"E", "9F469VXX+2C", "///een.twee.drie"], ["52.37, 4.88", "12.5, 13.5"]),
        (HitKind.EducationNumber, ["onderwijsnummer 101222331"], ["101222330 x"]),
    ];

    private static readonly string[] Sentences = ["De melder noemt {0} in zijn verhaal.", "{0}", "Er stond: {0}.", "Volgens de lijst ({0}) klopt het niet."];

    private static IEnumerable<TestCaseData> Found => Lines.SelectMany(line => line.Found.Select(text => new TestCaseData(line.Kind, text)));

    private static IEnumerable<TestCaseData> None => Lines.SelectMany(line => line.None.Select(text => new TestCaseData(line.Kind, text)));

    [TestCaseSource(nameof(Found))]
    public void Screen_OwnLine_IsFoundInEverySentence(HitKind kind, string text)
    {
        // A number that only a word or an empty cell makes one is found by itself; those that name themselves, anywhere.
        var anywhere = text.Any(char.IsAsciiLetterLower) || kind is not (HitKind.Bsn or HitKind.NationalNumber);

        foreach (var sentence in anywhere ? Sentences : [Sentences[1]])
        {
            var said = string.Format(CultureInfo.InvariantCulture, sentence, text);

            Assert.That(Screener.Screen(said).Select(hit => hit.Kind), Does.Contain(kind), said);
        }
    }

    [TestCaseSource(nameof(None))]
    public void Screen_WhatLooksLikeIt_IsNone(HitKind kind, string text)
    {
        foreach (var sentence in Sentences)
        {
            var said = string.Format(CultureInfo.InvariantCulture, sentence, text);

            Assert.That(Screener.Screen(said).Select(hit => hit.Kind), Does.Not.Contain(kind), said);
        }
    }
}
