using OBI.Phenomenon.Cli.Releases;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Releases;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Releases;

public sealed class ReviewFileTest
{
    private static readonly DateTimeOffset Now = new(2026, 1, 20, 8, 0, 0, TimeSpan.Zero);

    private static readonly Subject[] Subjects =
    [
        new("*/MOD-110", SubjectKind.Trend, "rise", "", Exposes: false, null),
        new("XA/MOD-110", SubjectKind.Trend, "rise", "", Exposes: false, null),
        new("XA/MOD-120", SubjectKind.Trend, "reported for the first time", "", Exposes: true, null),
        new("XA-P01", SubjectKind.Pattern, "Intimidation", "", Exposes: true, null),
    ];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Read_NamedRestAndChapters_AreDecisionsAndChapters()
    {
        File.WriteAllText(PathOf("verdieping.md"), "# Verdieping\r\n\r\nTekst.\r\n");

        var verdicts = Read(
            """
            period: 2025-Q4
            role: senior analist
            second: teamleider
            decisions:
              XA-P01: { do: relabel, text: Druk op critici, reason: leesbaarder, exposes: accepted }
            rest: { do: approve, reason: bewijs gezien }
            chapters:
              depth: verdieping.md
            """);

        var signed = new Signature("senior analist", "teamleider", Now);
        Assert.That(verdicts.Decisions, Is.EqualTo(new[]
        {
            new Decision("*/MOD-110", DecisionKind.Approve, null, false, "bewijs gezien", signed),
            new Decision("XA-P01", DecisionKind.Relabel, "Druk op critici", true, "leesbaarder", signed),
            new Decision("XA/MOD-110", DecisionKind.Approve, null, false, "bewijs gezien", signed),
        }));
        Assert.That(verdicts.Chapters, Is.EqualTo(new[] { new Chapter(ChapterKind.Depth, "# Verdieping\n\nTekst.\n", signed) }));
    }

    [TestCase("period: 2025-Q3\nrole: a\nrest: { do: approve, reason: b }", 1, "2025-Q4 is under review")]
    [TestCase("period: 2025-Q4\nrest: { do: approve, reason: b }", 1, "'role' is missing")]
    [TestCase("period: 2025-Q4\nrole: a", 1, "decides nothing")]
    [TestCase("period: 2025-Q4\nrole: a\nsecond: A\nrest: { do: approve, reason: b }", 2, "two roles have to look")]
    [TestCase("period: 2025-Q4\nrole: a\ndecisions:\n  XA/MOD-111: { do: approve, reason: b }", 4, "did you mean 'XA/MOD-110'?")]
    [TestCase("period: 2025-Q4\nrole: a\ndecisions:\n  XA/MOD-110: { do: approve }", 4, "needs a reason")]
    [TestCase("period: 2025-Q4\nrole: a\ndecisions:\n  XA/MOD-110: { do: agree, reason: b }", 4, "'do' cannot be 'agree'")]
    [TestCase("period: 2025-Q4\nrole: a\ndecisions:\n  XA/MOD-110: { do: relabel, text: c, reason: b }", 4, "only a pattern has a name")]
    [TestCase("period: 2025-Q4\nrole: a\ndecisions:\n  XA/MOD-110: { do: annotate, reason: b }", 4, "needs a text")]
    [TestCase("period: 2025-Q4\nrole: a\ndecisions:\n  XA/MOD-110: { do: approve, text: c, reason: b }", 4, "a text belongs with annotate or relabel")]
    [TestCase("period: 2025-Q4\nrole: a\nrest: { do: annotate, reason: b }", 3, "'do' cannot be 'annotate'")]
    [TestCase("period: 2025-Q4\nrole: a\nchapters: { depth: weg.md }", 3, "is not there")]
    [TestCase("period: 2025-Q4\nrole: a\nchapters: { slot: weg.md }", 3, "unknown key 'slot'")]
    public void Read_BreaksARule_SaysWhereAndWhich(string text, int line, string rule)
    {
        var fault = Assert.Throws<ContractException>(() => Read(text))!;

        Assert.That(fault.Message, Does.Contain($"review.yaml:{line}: ").And.Contain(rule));
    }

    [Test]
    public void Read_ChapterWithWhatAChapterCannotHave_IsRefusedWithItsLine()
    {
        File.WriteAllText(PathOf("verdieping.md"), "# Verdieping\n\n<script>x</script>\n");

        Assert.That(
            () => Read("period: 2025-Q4\nrole: a\nchapters: { depth: verdieping.md }"),
            Throws.TypeOf<ContractException>().With.Message.Contains("line 3: a chapter cannot hold raw HTML"));
    }

    [Test]
    public void Read_OneReaderWhereTwoHaveToLook_IsRefused()
    {
        Assert.That(() => Read("period: 2025-Q4\nrole: a\nrest: { do: approve, reason: b }", readers: 2), Throws.TypeOf<ContractException>().With.Message.Contains("asks for a second reader"));
    }

    private Verdicts Read(string text, int readers = 1)
    {
        File.WriteAllText(PathOf("review.yaml"), text);
        return ReviewFile.Read(PathOf("review.yaml"), "2025-Q4", Subjects, readers, Now);
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);
}
