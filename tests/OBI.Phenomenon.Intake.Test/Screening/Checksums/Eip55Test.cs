using OBI.Phenomenon.Intake.Screening.Checksums;

namespace OBI.Phenomenon.Intake.Test.Screening.Checksums;

public sealed class Eip55Test
{
    // The test cases of ERC-55 itself.
    [TestCase("52908400098527886E0F7030069857D2E4169EE7")]
    [TestCase("8617E340B3D01FA5F11F306F4090FD50E238070D")]
    [TestCase("de709f2102306220921060314715629080e2fb77")]
    [TestCase("27b1fdb04752bbc536007a920d24acb045561c26")]
    [TestCase("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")]
    [TestCase("fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359")]
    [TestCase("dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB")]
    [TestCase("D1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb")]
    public void Holds_PublishedAddress_Holds(string address)
    {
        Assert.That(Eip55.Holds(address), Is.True);
    }

    [Test]
    public void Holds_OneLetterOfTheOtherCase_DoesNot()
    {
        const string Address = "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
        foreach (var (place, sign) in Address.Index().Where(entry => char.IsLetter(entry.Item)))
        {
            var turned = char.IsUpper(sign) ? char.ToLowerInvariant(sign) : char.ToUpperInvariant(sign);

            Assert.That(Eip55.Holds($"{Address[..place]}{turned}{Address[(place + 1)..]}"), Is.False, $"letter {place}");
        }
    }
}
