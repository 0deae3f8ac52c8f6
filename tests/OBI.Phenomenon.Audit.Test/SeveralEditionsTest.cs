using OBI.Phenomenon.Audit.Test.Fixture;

namespace OBI.Phenomenon.Audit.Test;

/// <summary>Leaks that no edition has by itself.</summary>
public sealed class SeveralEditionsTest
{
    private static readonly string[] ByActor = ["actor:overlap", "period:partition"];

    [Test]
    public void Attack_SumOverQuartersBesideTheEarlierQuarter_GivesTheLaterOne()
    {
        var first = new EditionDraft("2025-Q3", 10).Table("actors", ByActor, "*|2025-Q3 = 25", "XA|2025-Q3 = 8");
        var second = new EditionDraft("2025-Q4", 20).Table("actors", ByActor, "*|2025-Q3 = 25", "*|2025-Q4 = 12", "*|* = 37", "XA|2025-Q3 = ?", "XA|2025-Q4 = ?", "XA|* = 9");

        Assert.That(Attacks.On(second).Leaks(), Is.Empty);
        Assert.That(Attacks.On(first, second).Leaks(), Is.EqualTo(["2025-Q4 actors XA|2025-Q3 8..8", "2025-Q4 actors XA|2025-Q4 1..1"]));
    }

    [Test]
    public void Attack_FewSignalsCameLate_AreTheDifference()
    {
        var first = new EditionDraft("2025-Q3", 10).Table("actors", ByActor, "*|2025-Q3 = 25", "XA|2025-Q3 = 8");
        var second = new EditionDraft("2025-Q4", 20).Table("actors", ByActor, "*|2025-Q3 = 27", "XA|2025-Q3 = 9");

        Assert.That(Attacks.On(first, second).Leaks(), Is.EqualTo(["2025-Q3>2025-Q4 actors TOTAL|2025-Q3 2..2", "2025-Q3>2025-Q4 actors XA|2025-Q3 1..1"]));
    }

    [Test]
    public void Attack_ManySignalsCameLate_TellNothing()
    {
        var first = new EditionDraft("2025-Q3", 10).Table("actors", ByActor, "*|2025-Q3 = 25", "XA|2025-Q3 = 8");
        var second = new EditionDraft("2025-Q4", 20).Table("actors", ByActor, "*|2025-Q3 = 45", "XA|2025-Q3 = ?");

        var report = Attacks.On(first, second);

        Assert.That(report.Leaks(), Is.Empty);
        Assert.That(report.Of("actors", "XA|2025-Q3"), Is.EqualTo("8..28"), "none was taken away, and no more came than came in all");
    }

    [Test]
    public void Attack_NothingCameLate_OpensWhatTheOtherEditionHides()
    {
        var first = new EditionDraft("2025-Q3", 10).Table("actors", ByActor, "*|2025-Q3 = 25", "XA|2025-Q3 = 8", "XB|2025-Q3 = ?");
        var second = new EditionDraft("2025-Q4", 20).Table("actors", ByActor, "*|2025-Q3 = 25", "XA|2025-Q3 = ?", "XB|2025-Q3 = 7");

        Assert.That(Attacks.On(second, first).Leaks(), Is.EqualTo(["2025-Q3 actors XB|2025-Q3 7..7", "2025-Q4 actors XA|2025-Q3 8..8"]), "in whatever order they are given");
    }

    [Test]
    public void Attack_SignalsWereWithdrawn_AssumesNothing()
    {
        var first = new EditionDraft("2025-Q3", 10).Table("actors", ByActor, "*|2025-Q3 = 35", "XA|2025-Q3 = 18", "XB|2025-Q3 = ?");
        var second = new EditionDraft("2025-Q4", 20).Table("actors", ByActor, "*|2025-Q3 = 35", "XA|2025-Q3 = 9", "XB|2025-Q3 = 7");

        var report = Attacks.On(first, second);

        Assert.That(report.Leaks(), Is.Empty);
        Assert.That(report.Of("actors", "XB|2025-Q3"), Is.EqualTo("0..35"));
    }

    [Test]
    public void Attack_OnePeriodPublishedTwice_NamesEditionsByTheLedger()
    {
        var first = new EditionDraft("2025-Q3", 10).Table("actors", ByActor, "*|2025-Q3 = 25");
        var second = new EditionDraft("2025-Q3", 20).Table("actors", ByActor, "*|2025-Q3 = 26");

        Assert.That(Attacks.On(first, second).Leaks(), Is.EqualTo(["2025-Q3@10>2025-Q3@20 actors TOTAL|2025-Q3 1..1"]));
    }

    [Test]
    public void Attack_CorrectedVersionAtOneSequence_TellsTheTwoApart()
    {
        var first = new EditionDraft("2025-Q3", 10).Table("actors", ByActor, "*|2025-Q3 = 25", "XA|2025-Q3 = ?");
        var second = new EditionDraft("2025-Q3", 10).Table("actors", ByActor, "*|2025-Q3 = 25", "XA|2025-Q3 = 12");

        var report = Attacks.On(first, second);

        Assert.That(report.Editions, Has.Count.EqualTo(2).And.Unique.And.All.StartsWith("2025-Q3@10#"));
    }
}
