using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.States;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Context;

/// <summary>Reads when, and for what, a marker or an event holds.</summary>
internal static class Scope
{
    // The years a period can be in: what lies outside is a slip of the pen.
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    internal static (DateOnly From, DateOnly? Until) Days(YamlMap entry)
    {
        var (from, until) = (entry.Day("from"), entry.DayOrNull("until"));
        RequireYear(entry, "from", from);
        RequireYear(entry, "until", until ?? from);
        return until < from ? throw entry.Fault("until", "'until' lies before 'from'") : (from, until);
    }

    internal static IReadOnlyList<string> Suppliers(YamlMap entry, IReadOnlyCollection<string> known) =>
        Read(entry, "suppliers", "suppliers", key => known.Contains(key)
            ? key
            : throw entry.Fault("suppliers", $"unknown supplier '{key}'; {(NearestKey.To(key, known) is { } nearest ? $"did you mean '{nearest}'?" : $"valid: {string.Join(", ", known)}")}"));

    internal static IReadOnlyList<StateActor> Actors(YamlMap entry, StateCatalogue known) =>
        Read(entry, "actors", "states", code => StateActor.TryParse(code, out var state) && known.Knows(state)
            ? state
            : throw entry.Fault("actors", $"unknown state '{code}'; {(known.Find(code) is { } named ? $"did you mean '{named}'?" : "use an ISO 3166-1 alpha-2 code of states.yaml, or ZZ for not attributed")}"));

    internal static IReadOnlyList<ConceptCode> Concepts(YamlMap entry, ConceptCatalogue known) =>
        Read(entry, "concepts", "concepts", text => ConceptCode.TryParse(text, out var code) && known.Find(code) is not null
            ? code
            : throw entry.Fault("concepts", $"unknown concept {text}; add it to the taxonomy or change the marker{(NearestKey.To(text, known.Concepts.Select(concept => concept.Code.Value)) is { } nearest ? $" (nearest: {nearest})" : string.Empty)}"));

    private static List<T> Read<T>(YamlMap entry, string key, string all, Func<string, T> read)
    {
        var texts = entry.Texts(key);
        return entry.Has(key) && texts.Count == 0
            ? throw entry.Fault(key, $"'{key}' is empty; name some, or leave it out where all {all} are meant")
            : [.. texts.Distinct(StringComparer.Ordinal).Select(read)];
    }

    private static void RequireYear(YamlMap entry, string key, DateOnly day)
    {
        if (day.Year is < FirstYear or > LastYear)
        {
            throw entry.Fault(key, $"'{key}' must be a day from {FirstYear} to {LastYear}");
        }
    }
}
