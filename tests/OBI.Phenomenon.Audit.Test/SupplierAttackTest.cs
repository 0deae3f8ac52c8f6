using OBI.Phenomenon.Audit.Test.Fixture;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Audit.Test;

public sealed class SupplierAttackTest
{
    private static readonly string[] ByBasis = ["actor:overlap", "basis:partition"];

    private static EditionDraft Edition => new EditionDraft("2025-Q4")
        .Table("attribution", ByBasis, "XA|* = 40", "XA|assessed = 9", "XA|perceived = ?", "XA|not-established = ?");

    private static AuditReport AttackWith(string own)
    {
        using var folder = new TemporaryFolder();
        return Attacks.On(new AuditOptions { Supplier = "north", OwnCounts = folder.Write("own.csv", "edition,table,key,signals\n" + own) }, Edition);
    }

    [Test]
    public void Attack_ShownNumberThatIsMostlyHisOwn_GivesTheOthersAway()
    {
        var report = AttackWith("2025-Q4,attribution,XA|TOTAL,8\n2025-Q4,attribution,XA|assessed,8\n");

        Assert.That(report.Leaks(), Is.EqualTo(["2025-Q4 attribution XA|assessed 1..1"]));
    }

    [Test]
    public void Attack_HiddenNumberThatHisOwnNearlyFill_IsNarrowForHim()
    {
        var report = AttackWith("2025-Q4,attribution,XA|TOTAL,30\n2025-Q4,attribution,XA|perceived,20\n2025-Q4,attribution,XA|not-established,10\n");

        Assert.That(Attacks.On(Edition).Leaks(), Is.Empty);
        Assert.That(report.Leaks(), Is.EqualTo(["2025-Q4 attribution XA|perceived 0..1", "2025-Q4 attribution XA|not-established 0..1"]));
    }

    [Test]
    public void Attack_NumberThatIsAllHisOwn_IsSafe()
    {
        Assert.That(AttackWith("2025-Q4,attribution,XA|TOTAL,9\n2025-Q4,attribution,XA|assessed,9\n").IsSafe, Is.True);
    }

    [Test]
    public void Attack_UnknownSupplier_IsRefused()
    {
        Assert.That(
            () => Attacks.On(new AuditOptions { Supplier = "east", OwnCounts = "own.csv" }, Edition),
            Throws.TypeOf<AuditException>().With.Message.Contains("one of the picture's: north, south"));
    }

    [TestCase("2025-Q4,attribution,XA,8\n", TestName = "a key without a part")]
    [TestCase("2025-Q4,elsewhere,XA|assessed,8\n", TestName = "no such table")]
    [TestCase("2024-Q4,attribution,XA|assessed,8\n", TestName = "no such edition")]
    [TestCase("2025-Q4,attribution,XA|assessed,-1\n", TestName = "a negative count")]
    public void Attack_LineThatIsNotUnderstood_IsRefusedByItsNumber(string line)
    {
        Assert.That(() => AttackWith(line), Throws.TypeOf<AuditException>().With.Message.Contains("own.csv:2"));
    }

    [Test]
    public void Attack_MoreOfHisOwnThanThereAre_IsRefused()
    {
        Assert.That(() => AttackWith("2025-Q4,attribution,XA|assessed,10\n"), Throws.TypeOf<AuditException>().With.Message.Contains("own.csv:2"));
    }
}
