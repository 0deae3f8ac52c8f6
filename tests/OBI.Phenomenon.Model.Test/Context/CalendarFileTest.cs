using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Testing;
using OBI.Phenomenon.Testing.Contracts;

namespace OBI.Phenomenon.Model.Test.Context;

public sealed class CalendarFileTest
{
    private const string Sound = """
        events:
          - kind: election
            name: { nl: Verkiezing, en: Election }
            from: 2025-09-14
            actors: [XB]
            source: "Voorbeeldkalender"
          - kind: visit
            name: { nl: Bezoek, en: Visit }
            from: 2025-04-08
            until: 2025-04-10
            source: "Voorbeeldkalender"
        """;

    [Test]
    public void Read_SoundCalendar_KnowsItsDaysAndStates()
    {
        var events = Read(Sound);

        Assert.That(events.Select(happened => (happened.First, happened.Last)), Is.EqualTo(new[]
        {
            (new DateOnly(2025, 9, 14), new DateOnly(2025, 9, 14)),
            (new DateOnly(2025, 4, 8), new DateOnly(2025, 4, 10)),
        }));
        Assert.That(events[0].Actors, Is.EqualTo(new[] { StateActor.Parse("XB") }));
        Assert.That(events[1].Actors, Is.Empty);
        Assert.That(events[1], Is.EqualTo(events[1] with { Kind = EventKind.Visit, Name = new Bilingual("Bezoek", "Visit"), Source = "Voorbeeldkalender" }));
    }

    [TestCase("election", EventKind.Election)]
    [TestCase("visit", EventKind.Visit)]
    [TestCase("trial", EventKind.Trial)]
    [TestCase("occasion", EventKind.Occasion)]
    [TestCase("measure", EventKind.Measure)]
    public void Read_EachKind_IsItself(string word, EventKind kind) =>
        Assert.That(Read(Sound.Replace("kind: election", $"kind: {word}", StringComparison.Ordinal))[0].Kind, Is.EqualTo(kind));

    [Test]
    public void Read_EmptyList_GivesNone() =>
        Assert.That(Read("events: []"), Is.Empty);

    [TestCase("    until: 2025-04-10\n    source: \"Voorbeeldkalender\"", "", "events.yaml:7: 'source' is missing; say where the event is published, or leave the event out")]
    [TestCase("source: \"Voorbeeldkalender\"\n  - kind: visit", "source: \"\"\n  - kind: visit", "events.yaml:6: 'source' must be a text")]
    [TestCase("source: \"Voorbeeldkalender\"\n  - kind: visit", "source: \" \"\n  - kind: visit", "events.yaml:6: 'source' is empty")]
    [TestCase("actors: [XB]", "actors: [GG1]", "events.yaml:5: unknown state 'GG1'")]
    [TestCase("until: 2025-04-10", "until: 2025-04-07", "events.yaml:10: 'until' lies before 'from'")]
    [TestCase("kind: election", "kind: feest", "'kind' cannot be 'feest'; valid: election, visit, trial, occasion, measure")]
    [TestCase("actors: [XB]", "actor: [XB]", "events.yaml:5: unknown key 'actor'; did you mean 'actors'?")]
    [TestCase("events:", "markers:", "unknown key 'markers'")]
    public void Read_BrokenCalendar_SaysWhereAndWhat(string from, string to, string expected)
    {
        Assume.That(Sound, Does.Contain(from));

        Assert.That(
            () => Read(Sound.Replace(from, to, StringComparison.Ordinal)),
            Throws.TypeOf<ContractException>().With.Message.Contains(expected));
    }

    private static IReadOnlyList<CalendarEvent> Read(string text)
    {
        using var folder = new TemporaryFolder();
        return CalendarFile.Read(folder.Write("events.yaml", text), TrialContract.Targets.States);
    }
}
