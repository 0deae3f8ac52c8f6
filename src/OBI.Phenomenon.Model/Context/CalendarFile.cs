using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.States;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Context;

/// <summary>Reads a calendar of events.</summary>
public static class CalendarFile
{
    // In the order of EventKind.
    private static readonly string[] Kinds = ["election", "visit", "trial", "occasion", "measure"];

    /// <summary>Reads and checks the events.</summary>
    /// <exception cref="ContractException">The file is missing, malformed or breaks a rule; the message says where.</exception>
    public static IReadOnlyList<CalendarEvent> Read(string path, StateCatalogue states)
    {
        var file = YamlFile.Read(path).Only("events");
        return file.Has("events")
            ? [.. file.Maps("events").Select(entry => ReadEvent(entry, states))]
            : throw new ContractException(file.File, file.Line, "'events' is missing");
    }

    private static CalendarEvent ReadEvent(YamlMap entry, StateCatalogue states)
    {
        entry.Only("kind", "name", "from", "until", "actors", "source");
        var (from, until) = Scope.Days(entry);
        return new CalendarEvent(
            (EventKind)Array.IndexOf(Kinds, entry.OneOf("kind", Kinds)),
            SourceFile.ReadName(entry.Map("name")),
            from,
            until ?? from,
            Scope.Actors(entry, states),
            entry.Has("source") ? entry.Words("source") : throw entry.Fault("source", "'source' is missing; say where the event is published, or leave the event out"));
    }
}
