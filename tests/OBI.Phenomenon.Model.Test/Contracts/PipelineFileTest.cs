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
        Assert.That(pipeline.Events.Select(happened => happened.Kind), Is.EqualTo(new[] { EventKind.Election, EventKind.Visit, EventKind.Measure, EventKind.Election, EventKind.Visit }));
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

    [Test]
    public void Read_WithoutRetention_HasTheUsualOne()
    {
        var retention = PipelineFile.Read(Repository.PathOf("pipelines", "quarterly.yaml")).Retention;

        Assert.That((retention.RawDays, retention.QuarantineDays, retention.SignalQuarters), Is.EqualTo((30, 14, 8)));
        Assert.That(retention.HandedOver, Is.Empty);
        Assert.That(retention.Holds, Is.Empty);
    }

    [Test]
    public void Read_Retention_IsReadAndLeavesTheVersionAsItWas()
    {
        var own = Changed(text => text);

        var pipeline = Changed(text => text + """

            retention:
              raw_days: 7
              signal_quarters: 12
              handed_over: [bz, szw]
              holds:
                - { supplier: politie, delivery: politie_20250105_001.csv, reason: "verzoek" }
                - { supplier: bz, reason: "onderzoek" }
            """);

        Assert.That((pipeline.Retention.RawDays, pipeline.Retention.QuarantineDays, pipeline.Retention.SignalQuarters), Is.EqualTo((7, 14, 12)));
        Assert.That(pipeline.Retention.HandedOver, Is.EqualTo(new[] { "bz", "szw" }));
        Assert.That(pipeline.Retention.HoldOn("politie", "politie_20250105_001.csv")!.Reason, Is.EqualTo("verzoek"));
        Assert.That(pipeline.Retention.HoldOn("politie", "politie_20250205_001.csv"), Is.Null);
        Assert.That(pipeline.Retention.HoldOn("bz", "bz_20250109_001.csv")!.Reason, Is.EqualTo("onderzoek"));
        Assert.That(pipeline.Version, Is.EqualTo(own.Version));
        Assert.That(Changed(text => text.Replace("language: nl", "language: en", StringComparison.Ordinal) + "\nretention:\n  raw_days: 7\n").Version, Is.Not.EqualTo(own.Version));
    }

    [TestCase("raw_days: 31", "'raw_days' must be a whole number from 0 to 30")]
    [TestCase("quarantine_days: 15", "'quarantine_days' must be a whole number from 0 to 14")]
    [TestCase("signal_quarters: 0", "'signal_quarters' must be a whole number from 1 to 40")]
    [TestCase("tallies: 8", "unknown key 'tallies'")]
    [TestCase("handed_over: [rivm]", "'rivm' is no supplier of this pipeline")]
    [TestCase("holds: [{ supplier: bz }]", "'reason' is missing")]
    [TestCase("holds: [{ supplier: rivm, reason: x }]", "'supplier' cannot be 'rivm'")]
    [TestCase("holds: [{ supplier: bz, delivery: januari.csv, reason: x }]", "is not named as the deliveries of 'bz' are")]
    public void Read_RetentionThatBreaksARule_SaysWhereAndWhat(string rule, string expected)
    {
        var fault = Assert.Throws<ContractException>(() => Changed(text => $"{text}\nretention:\n  {rule}\n"))!;

        Assert.That(fault.Message, Does.Contain(expected));
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
