using OBI.Phenomenon.Intake.Screening.Checksums;

namespace OBI.Phenomenon.Intake.Test.Screening.Checksums;

public sealed class MoneroAddressTest
{
    /// <summary>The address at which the Monero project asks for donations.</summary>
    private const string Published = "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A";

    [Test]
    public void Holds_PublishedAddress_Holds()
    {
        Assert.That(MoneroAddress.Holds(Published), Is.True);
    }

    [TestCase(0, '8')]
    [TestCase(40, '2')]
    [TestCase(94, 'B')]
    [TestCase(94, '0')]
    public void Holds_AnotherSign_DoesNot(int place, char sign)
    {
        Assert.That(MoneroAddress.Holds($"{Published[..place]}{sign}{Published[(place + 1)..]}"), Is.False);
    }
}
