using OBI.Phenomenon.Cli.Schedules;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Cli.Test.Schedules;

public sealed class TimetableTest
{
    private static readonly PipelineContract Pipeline = PipelineFile.Read(Repository.PathOf("pipelines", "quarterly.yaml"));
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [TestCase(null, true)]
    [TestCase("2026-01-20T05:59:59Z", true)]
    [TestCase("2026-01-20T06:00:00Z", false)]
    [TestCase("2026-02-01T00:00:00Z", false)]
    [TestCase("2025-01-01T00:00:00Z", true)]
    public void IsMissed_LastDone_ComparesWithTheTimeThatPassed(string? lastDone, bool expected) =>
        Assert.That(
            Timetable.Of(Pipeline).IsMissed(Now, lastDone is null ? null : DateTimeOffset.Parse(lastDone, System.Globalization.CultureInfo.InvariantCulture)),
            Is.EqualTo(expected));

    [Test]
    public void Cron_SummerTime_KeepsTheClockOfThePipeline() =>
        Assert.That(
            Timetable.Of(Pipeline).Cron.GetNextValidTimeAfter(Now)?.UtcDateTime,
            Is.EqualTo(new DateTime(2026, 4, 20, 5, 0, 0, DateTimeKind.Utc)));

    [Test]
    public void Of_NoCron_SaysSo() =>
        Assert.That(() => Timetable.Of(Pipeline with { Cron = "elke dinsdag" }), Throws.TypeOf<ContractException>().With.Message.Contains("no Quartz cron expression"));

    [Test]
    public void Record_WrittenAndRead_IsTheSameTime()
    {
        using var folder = new TemporaryFolder();
        var record = new TimetableRecord(Path.Combine(folder.Path, "nieuw", "obi.db"));

        var before = record.Read();
        record.Write(Now);

        Assert.That(before, Is.Null);
        Assert.That(record.Read(), Is.EqualTo(Now));
    }
}
