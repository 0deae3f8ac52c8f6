using OBI.Phenomenon.Analysis;
using OBI.Phenomenon.Cli.Caches;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Time;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Caches;

public sealed class FindingsCacheTest
{
    private TemporaryFolder _folder = null!;
    private ResultCache _kept = null!;
    private int _computed;

    [SetUp]
    public void Open()
    {
        _folder = new TemporaryFolder();
        _kept = ResultCache.Beside(Path.Combine(_folder.Path, "obi.db"));
        _computed = 0;
    }

    [TearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Get_KnownKey_IsNotComputedAgain()
    {
        Get("a", "2025-Q3");
        var again = Get("a", "2025-Q4");
        Get("b", "2025-Q4");

        Assert.That(again.Period, Is.EqualTo(Period.Parse("2025-Q3")));
        Assert.That(_computed, Is.EqualTo(2));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("{\"Period\":\"2025-Q3\",\"Options\":{\"Confidence\":7}}")]
    public void Get_SomethingElseUnderTheKey_IsComputedAnewAndReplaced(string foreign)
    {
        _kept.Keep("a", System.Text.Encoding.UTF8.GetBytes(foreign));

        var found = Get("a", "2025-Q3");
        Get("a", "2025-Q3");

        Assert.That(found.Period, Is.EqualTo(Period.Parse("2025-Q3")));
        Assert.That(_computed, Is.EqualTo(1));
    }

    private Findings Get(string key, string period) => new FindingsCache(_kept).Get(key, () =>
    {
        _computed++;
        return PeriodAnalysis.Analyse(new AnalysisInput([], Period.Parse(period), [], new Dictionary<string, DateOnly>(), [], new ConceptCatalogue("test", [], []), new AnalysisOptions()));
    });
}
