using OBI.Phenomenon.Intake.Screening;

namespace OBI.Phenomenon.Intake.Test.Screening.Detectors;

/// <summary>The addresses are those of the standards' own examples.</summary>
public sealed class CryptoDetectorTest
{
    private const string Old = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
    private const string Ethereum = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";

    [TestCase("stuur het naar " + Old + " en niemand anders", Confidence.Hard)]
    [TestCase("stuur het naar bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 vandaag", Confidence.Hard)]
    [TestCase("stuur het naar " + Ethereum + " vandaag", Confidence.Hard)]
    [TestCase("stuur het naar 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed vandaag", Confidence.Hard)]
    [TestCase("stuur het naar 0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed vandaag", Confidence.Likely)]
    [TestCase("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", Confidence.Likely)]
    [TestCase("zijn wallet was 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb geloof ik", Confidence.Likely)]
    public void Screen_Address_IsAsSureAsItsChecksum(string text, Confidence confidence)
    {
        Assert.That(Screener.Screen(text).Select(hit => (hit.Kind, hit.Confidence)), Is.EqualTo(new[] { (HitKind.CryptoAddress, confidence) }));
    }

    [TestCase("kenmerk 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb van de bijlage")]
    [TestCase("wallet bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")]
    [TestCase("wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7Dlvfna")]
    [TestCase("hash 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae en meer")]
    public void Screen_NoAddress_FindsNone(string text)
    {
        Assert.That(Screener.Screen(text).Select(hit => hit.Kind), Does.Not.Contain(HitKind.CryptoAddress));
    }
}
