using System.Text;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Model.Test.Yaml;

public sealed class YamlFileTest
{
    private static readonly string Deep = "a: " + new string('[', 50_000);

    private static IEnumerable<TestCaseData> Broken()
    {
        yield return new TestCaseData(Deep, "nested too deeply").SetArgDisplayNames("hostile depth");
        yield return new TestCaseData("- a\n- b\n", "must hold one mapping").SetArgDisplayNames("list");
        yield return new TestCaseData("a: 1\na: 2\n", "not valid YAML").SetArgDisplayNames("key twice");
        yield return new TestCaseData("a: 1\nb:\n\t- x\n", "not valid YAML").SetArgDisplayNames("tab");
        yield return new TestCaseData("? [x]\n: 1\n", "a key must be a text").SetArgDisplayNames("list as key");
        yield return new TestCaseData(string.Empty, "must hold one mapping").SetArgDisplayNames("empty");
    }

    [TestCaseSource(nameof(Broken))]
    public void Read_BrokenFile_SaysWhat(string text, string expected)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.yaml", text);

        Assert.That(() => YamlFile.Read(path), Throws.TypeOf<ContractException>().With.Message.Contains(expected));
    }

    [Test]
    public void Read_OtherEncoding_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.yaml", string.Empty);
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("name: Curaçao\n"));

        Assert.That(() => YamlFile.Read(path), Throws.TypeOf<ContractException>().With.Message.Contains("is not UTF-8; save it as UTF-8"));
    }

    [Test]
    public void Read_Folder_SaysThatItIsOne()
    {
        using var folder = new TemporaryFolder();

        Assert.That(() => YamlFile.Read(folder.Path), Throws.TypeOf<ContractException>().With.Message.Contains("is a folder"));
    }
}
