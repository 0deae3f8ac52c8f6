using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Model.Test.Contracts;

public sealed class PipelineFaultsTest
{
    [Test]
    public void OfParts_FaultInEachPart_NamesThemAll()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("pipelines"));
        Change(folder, "sources/bz/source.yaml", "reliability:", "reliabilty:");
        Change(folder, "sources/szw/source.yaml", "every: quarter", "every: week");
        Change(folder, "quarterly.yaml", "kind: campaign", "kind: campagne");
        Change(folder, "calendar/events.yaml", "actors: [XC]", "actors: [xc]");

        var faults = PipelineFaults.OfParts(Path.Combine(folder.Path, "quarterly.yaml")).ToList();

        Assert.That(faults, Has.Count.EqualTo(4));
        Assert.That(faults[0], Does.Contain("bz/source.yaml:").And.Contain("'reliabilty'"));
        Assert.That(faults[1], Does.Contain("szw/source.yaml:").And.Contain("'week'"));
        Assert.That(faults[2], Does.Contain("quarterly.yaml:").And.Contain("'campagne'"));
        Assert.That(faults[3], Does.Contain("calendar/events.yaml:").And.Contain("'xc'"));
    }

    [Test]
    public void OfParts_SoundPipeline_NamesNone() =>
        Assert.That(PipelineFaults.OfParts(Repository.PathOf("pipelines", "quarterly.yaml")), Is.Empty);

    private static void Change(TemporaryFolder folder, string name, string from, string to)
    {
        var path = Path.Combine(folder.Path, name);
        var text = File.ReadAllText(path);
        Assume.That(text, Does.Contain(from));
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
