using OBI.Phenomenon.Cli.CsvFiles;

namespace OBI.Phenomenon.Cli.Test.CsvFiles;

public sealed class CsvFieldsTest
{
    [TestCase("a,b", new[] { "a", "b" })]
    [TestCase("", new[] { "" })]
    [TestCase("a,", new[] { "a", "" })]
    [TestCase("\"a,b\",\"c\"\"d\"", new[] { "a,b", "c\"d" })]
    [TestCase("\"\",x", new[] { "", "x" })]
    [TestCase("\"a\"b", null)]
    [TestCase("a\"b", null)]
    [TestCase("\"a", null)]
    public void Split_Line_GivesItsFields(string line, string[]? fields) => Assert.That(CsvFields.Split(line), Is.EqualTo(fields));

    [FsCheck.NUnit.Property]
    public void Split_WrittenFields_GivesThemBack(string[] fields)
    {
        string[] written = [.. fields.Select(field => field ?? string.Empty)];

        Assert.That(CsvFields.Split(string.Join(',', written.Select(CsvFields.Written))), Is.EqualTo(written.Length == 0 ? [string.Empty] : written));
    }
}
