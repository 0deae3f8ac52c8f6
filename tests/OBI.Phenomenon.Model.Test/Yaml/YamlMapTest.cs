using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Model.Test.Yaml;

public sealed class YamlMapTest
{
    [Test]
    public void Maps_ListOfMappings_KnowTheirLines()
    {
        var maps = Read("list:\n  - a: 1\n    b: 2\n\n  - { a: 3 }\n").Maps("list");

        Assert.That(maps.Select(map => (map.Line, map.Text("a"))), Is.EqualTo(new[] { (2, "1"), (5, "3") }));
    }

    [Test]
    public void Maps_AbsentKey_GivesNone() =>
        Assert.That(Read("other: 1\n").Maps("list"), Is.Empty);

    [TestCase("list: text\n", "x.yaml:1: 'list' must be a list of mappings")]
    [TestCase("list:\n  a: 1\n", "x.yaml:2: 'list' must be a list of mappings")]
    [TestCase("list:\n  - a: 1\n  - text\n", "x.yaml:3: 'list' must be a list of mappings")]
    [TestCase("list:\n  - ? [a]\n    : 1\n", "x.yaml:2: a key must be a text")]
    public void Maps_SomethingElse_SaysWhere(string text, string expected) =>
        Assert.That(() => Read(text).Maps("list"), Throws.TypeOf<ContractException>().With.Message.Contains(expected));

    [Test]
    public void Day_AbsentKey_SaysThatItIsMissing() =>
        Assert.That(() => Read("from:\n  other: 1\n").Map("from").Day("day"), Throws.TypeOf<ContractException>().With.Message.EndsWith("x.yaml:2: 'day' is missing"));

    private static YamlMap Read(string text)
    {
        using var folder = new TemporaryFolder();
        return YamlFile.Read(folder.Write("x.yaml", text));
    }
}
