using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Model.Test.Contracts;

public sealed class PipelineFileTest
{
    [Test]
    public void Read_OwnPipeline_FindsEverySupplierByItsFolder()
    {
        var pipeline = PipelineFile.Read(Repository.PathOf("pipelines", "quarterly.yaml"));

        Assert.That(pipeline.Sources.Select(source => source.Source), Is.EqualTo(new[] { "aivd", "bz", "nctv", "politie", "szw" }));
        Assert.That(pipeline.Thresholds, Is.EqualTo(new Thresholds(5, 10, 2)));
    }

    [TestCase("language: nl", "language: fy", "'language' cannot be 'fy'; valid: nl, en")]
    [TestCase("thresholds:", "tresholds:", "did you mean 'thresholds'?")]
    [TestCase("timezone: Europe/Amsterdam", "timezone: Europe/Utrecht", "unknown time zone")]
    [TestCase("sources: sources", "sources: bronnen", "is not there")]
    [TestCase("overig: {", "rest: {", "is not among the 'groups'")]
    [TestCase("actor: 10", "actor: 2", "from 5 to")]
    [TestCase("marking: \"TLP:AMBER+STRICT\"", "marking: \"TLP:GREEN\"", "cannot be marked lower")]
    [TestCase("marking: \"TLP:AMBER+STRICT\"", "marking: \"TLP:PURPLE\"", "'marking' cannot be 'TLP:PURPLE'")]
    public void Read_BrokenPipeline_SaysWhereAndWhat(string from, string to, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("pipelines"));
        var path = Path.Combine(folder.Path, "quarterly.yaml");
        var text = File.ReadAllText(path);
        Assume.That(text, Does.Contain(from));
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));

        // One supplier sits in the group that a case takes away.
        var supplier = Path.Combine(folder.Path, "sources", "szw", "source.yaml");
        File.WriteAllText(supplier, File.ReadAllText(supplier).Replace("group: sociaal-domein", "group: overig", StringComparison.Ordinal));

        Assert.That(() => PipelineFile.Read(path), Throws.TypeOf<ContractException>().With.Message.Contains(expected));
    }
}
