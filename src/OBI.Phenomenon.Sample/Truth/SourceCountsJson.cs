using System.Text.Json;
using OBI.Phenomenon.Sample.Reports;

namespace OBI.Phenomenon.Sample.Truth;

/// <summary>The counts per supplier, at the end of the truth.</summary>
internal static class SourceCountsJson
{
    internal static void Write(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, SourceCounts>> sources)
    {
        json.WriteStartObject("sources");
        foreach (var (source, counts) in sources)
        {
            json.WriteStartObject(source);
            json.WriteNumber("deliveries", counts.Deliveries);
            json.WriteNumber("rows", counts.Rows);
            json.WriteNumber("new", counts.Of(ReportStatus.New));
            json.WriteNumber("corrected", counts.Of(ReportStatus.Corrected));
            json.WriteNumber("withdrawn", counts.Of(ReportStatus.Withdrawn));
            json.WriteNumber("copies", counts.Of(Fate.Copied));
            json.WriteNumber("heardElsewhereFirst", counts.Of(Fate.ThroughAnotherDoor));
            json.WriteNumber("outOfScope", counts.OutOfScope);
            json.WriteNumber("scopeUnclear", counts.ScopeUnclear);
            json.WriteNumber("yearOnly", counts.YearOnly);
            json.WriteNumber("late", counts.Late);
            json.WriteNumber("badDate", counts.Of(Flaw.BadDate));
            json.WriteNumber("missingValue", counts.Of(Flaw.MissingValue));
            json.WriteNumber("badNumber", counts.Of(Flaw.BadNumber));
            json.WriteNumber("unmappedTerm", counts.Of(Flaw.UnmappedTerm));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
