using OBI.Phenomenon.Model.Releases;

namespace OBI.Phenomenon.Model.Test.Releases;

public sealed class SignatureTest
{
    private static readonly DateTimeOffset Now = new(2026, 1, 20, 9, 0, 0, TimeSpan.FromHours(1));

    [Test]
    public void Of_RoleAndSecondReader_IsKeptInUtc()
    {
        var signature = Signature.Of(" senior analist ", "teamleider", 2, Now);

        Assert.That(signature, Is.EqualTo(new Signature("senior analist", "teamleider", new DateTimeOffset(2026, 1, 20, 8, 0, 0, TimeSpan.Zero))));
    }

    [TestCase(null, null, 1, "say in which role")]
    [TestCase(" ", null, 1, "say in which role")]
    [TestCase(" analist", "teamleider", 2, null)]
    [TestCase("ana\tlist", null, 1, "say in which role")]
    [TestCase("analist", null, 2, "asks for a second reader")]
    [TestCase("analist", "Analist ", 2, "the same role")]
    [TestCase("analist", "Analist", 1, "the same role")]
    [TestCase("analist", "", 1, "the second reader is a role")]
    public void Of_Roles_AreHeldAgainstTheRule(string? role, string? second, int readers, string? fault)
    {
        void Sign() => Signature.Of(role, second, readers, Now);

        if (fault is null)
        {
            Assert.That(Sign, Throws.Nothing);
        }
        else
        {
            Assert.That(Sign, Throws.TypeOf<SignatureException>().With.Message.Contains(fault));
        }
    }
}
