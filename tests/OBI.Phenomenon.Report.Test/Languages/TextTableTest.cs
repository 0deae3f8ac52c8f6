using System.Text.RegularExpressions;
using OBI.Phenomenon.Report.Languages;

namespace OBI.Phenomenon.Report.Test.Languages;

public sealed class TextTableTest
{
    private static readonly TextTable Dutch = TextTable.Of("nl");
    private static readonly TextTable English = TextTable.Of("en");

    [Test]
    public void Languages_HaveTheSameKeys() =>
        Assert.That(English.Keys, Is.EquivalentTo(Dutch.Keys));

    [Test]
    public void Languages_HaveTheSamePlaces()
    {
        foreach (var key in Dutch.Keys)
        {
            Assert.That(Places(English[key]), Is.SubsetOf(Places(Dutch[key])).Or.EquivalentTo(Places(Dutch[key])), key);
        }
    }

    [Test]
    public void Fill_WithPlaceLeftOpen_Refuses() =>
        Assert.That(() => Dutch.Fill("signals.many"), Throws.TypeOf<ReportException>().With.Message.Contains("signals.many").And.Message.Contains("count"));

    [Test]
    public void Text_OfUnknownKey_Refuses() =>
        Assert.That(() => Dutch["no.such.key"], Throws.TypeOf<ReportException>());

    [Test]
    public void Fill_WithBracesInContent_LeavesThemAlone() =>
        Assert.That(Dutch.Fill("signals.many", ("count", "{count}")), Is.EqualTo("{count} signalen"));

    private static string[] Places(string text) => [.. Regex.Matches(text, @"\{(\w+)\}").Select(match => match.Value).Distinct()];
}
