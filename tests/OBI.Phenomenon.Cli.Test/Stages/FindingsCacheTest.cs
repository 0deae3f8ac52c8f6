using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Cli.Stages;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Stages;

public sealed class FindingsCacheTest
{
    private TemporaryFolder _folder = null!;
    private FindingsCache _cache = null!;
    private int _computed;

    [SetUp]
    public void Open()
    {
        _folder = new TemporaryFolder();
        _cache = new FindingsCache(Kept);
        _computed = 0;
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    private string Kept => Path.Combine(_folder.Path, "obi.db.findings");

    [Test]
    public void Get_KnownKey_IsNotComputedAgain()
    {
        Get("a", "2025-Q3");
        var again = Get("a", "2025-Q4");
        Get("b", "2025-Q4");

        Assert.That(again.Period, Is.EqualTo(Period.Parse("2025-Q3")));
        Assert.That(_computed, Is.EqualTo(2));
    }

    [Test]
    public void Get_DamagedOrForeignFile_IsComputedAnewAndReplaced([Values("cut", "flipped", "empty", "foreign")] string how)
    {
        Get("a", "2025-Q3");
        var path = Path.Combine(Kept, "a");
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, how switch
        {
            "cut" => bytes[..^1],
            "flipped" => [.. bytes[..^9], (byte)(bytes[^9] ^ 1), .. bytes[^8..]],
            "empty" => [],
            _ => [.. System.Security.Cryptography.SHA256.HashData("{}"u8), .. "{}"u8],
        });

        var again = Get("a", "2025-Q3");
        Get("a", "2025-Q3");

        Assert.That(again.Period, Is.EqualTo(Period.Parse("2025-Q3")));
        Assert.That(_computed, Is.EqualTo(2));
        Assert.That(File.ReadAllBytes(path), Is.EqualTo(bytes));
    }

    [Test]
    public void Get_PlaceThatCannotBeWritten_StillGivesFindings()
    {
        File.WriteAllText(Kept, "a file where the folder should be");

        Assert.That(Get("a", "2025-Q3").Period, Is.EqualTo(Period.Parse("2025-Q3")));
    }

    [Test]
    public void Get_ManyKeys_KeepsAFew()
    {
        for (var key = 0; key < 40; key++)
        {
            Get($"{key}", "2025-Q3");
        }

        Assert.That(Directory.GetFiles(Kept), Has.Length.EqualTo(32));
    }

    private Findings Get(string key, string period) => _cache.Get(key, () =>
    {
        _computed++;
        return PeriodAnalysis.Analyse(new AnalysisInput([], Period.Parse(period), [], new Dictionary<string, DateOnly>(), [], new ConceptCatalogue("test", [], []), new AnalysisOptions()));
    });
}
