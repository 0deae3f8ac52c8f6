using OBI.Phenomenon.Model.Context;
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

    [Test]
    public void Read_OwnPipeline_KnowsItsMarkersAndEvents()
    {
        var pipeline = PipelineFile.Read(Repository.PathOf("pipelines", "quarterly.yaml"));

        Assert.That(pipeline.Markers.Select(marker => (marker.Id, marker.From, marker.Until)), Is.EqualTo(new[] { ("meldcampagne-2024", new DateOnly(2024, 3, 1), (DateOnly?)new DateOnly(2024, 5, 31)) }));
        Assert.That(pipeline.Events.Select(happened => happened.Kind), Is.EqualTo(new[] { EventKind.Election, EventKind.Visit, EventKind.Measure }));
        Assert.That(pipeline.Analysis.Alpha, Is.EqualTo(0.005));
    }

    [Test]
    public void Read_WithoutMarkersAndEvents_HasNone()
    {
        var pipeline = Changed(text => text[..text.IndexOf("markers:", StringComparison.Ordinal)] + "  alpha: 0.01\n");

        Assert.That(pipeline.Markers, Is.Empty);
        Assert.That(pipeline.Events, Is.Empty);
        Assert.That(pipeline.Analysis.Alpha, Is.EqualTo(0.01));
    }

    [Test]
    public void Read_AnotherEventOrMarker_ChangesTheVersion()
    {
        var own = Changed(text => text).Version;

        Assert.That(Changed(text => text.Replace("until: 2024-05-31", "until: 2024-06-30", StringComparison.Ordinal)).Version, Is.Not.EqualTo(own));
        Assert.That(Changed(text => text, calendar => calendar.Replace("2024-06-20", "2024-06-21", StringComparison.Ordinal)).Version, Is.Not.EqualTo(own));
        Assert.That(Changed(text => text, calendar => "# Een ander commentaar\n" + calendar).Version, Is.EqualTo(own));
    }

    [TestCase("language: nl", "language: fy", "'language' cannot be 'fy'; valid: nl, en")]
    [TestCase("thresholds:", "tresholds:", "did you mean 'thresholds'?")]
    [TestCase("timezone: Europe/Amsterdam", "timezone: Europe/Utrecht", "unknown time zone")]
    [TestCase("sources: sources", "sources: bronnen", "is not there")]
    [TestCase("overig: {", "rest: {", "is not among the 'groups'")]
    [TestCase("actor: 10", "actor: 2", "from 5 to")]
    [TestCase("marking: \"TLP:AMBER+STRICT\"", "marking: \"TLP:GREEN\"", "cannot be marked lower")]
    [TestCase("marking: \"TLP:AMBER+STRICT\"", "marking: \"TLP:PURPLE\"", "'marking' cannot be 'TLP:PURPLE'")]
    [TestCase("history: 8", "history: 61", "from 5 to 60")]
    [TestCase("history: 8", "history: 8\n  alpha: 0.2", "'alpha' must be a number from 0.0001 to 0.1")]
    [TestCase("calendar/events.yaml", "kalender/events.yaml", "kalender/events.yaml: is not there")]
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

    private static PipelineContract Changed(Func<string, string> pipeline, Func<string, string>? calendar = null)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("pipelines"));
        Change(Path.Combine(folder.Path, "quarterly.yaml"), pipeline);
        Change(Path.Combine(folder.Path, "calendar", "events.yaml"), calendar ?? (text => text));
        return PipelineFile.Read(Path.Combine(folder.Path, "quarterly.yaml"));
    }

    private static void Change(string path, Func<string, string> change) => File.WriteAllText(path, change(File.ReadAllText(path)));
}
