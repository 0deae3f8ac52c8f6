using System.Globalization;
using System.Text.Json;
using OBI.Phenomenon.Sample.Chances;
using OBI.Phenomenon.Sample.Suppliers;
using OBI.Phenomenon.Sample.World;

namespace OBI.Phenomenon.Sample.Truth;

/// <summary>The plan of the world, at the head of the truth.</summary>
internal static class WorldPlanJson
{
    internal static void Write(Utf8JsonWriter json, SampleOptions options, ArrivalRates rates)
    {
        json.WriteNumber("seed", options.Seed);
        json.WriteNumber("rowsAskedFor", options.Rows);
        WriteDay(json, "first", WorldPlan.First);
        WriteDay(json, "last", WorldPlan.Last);
        WriteStates(json);
        WriteSuppliers(json);
        json.WriteStartObject("campaign");
        WriteDay(json, "first", WorldPlan.Campaign.First);
        WriteDay(json, "last", WorldPlan.Campaign.Last);
        json.WriteNumber("factor", WorldPlan.Campaign.Factor);
        json.WriteEndObject();
        WriteTrends(json, rates);
        WritePatterns(json);
    }

    private static void WriteStates(Utf8JsonWriter json)
    {
        json.WriteStartObject("states");
        foreach (var state in WorldPlan.States)
        {
            json.WriteNumber(state, WorldPlan.Patterns.Where(pattern => pattern.Actor == state && pattern.Scope == "SCP-IN").Sum(pattern => pattern.Weight));
        }

        json.WriteEndObject();
    }

    private static void WriteSuppliers(Utf8JsonWriter json)
    {
        json.WriteStartArray("suppliers");
        foreach (var supplier in SupplierList.All)
        {
            json.WriteStartObject();
            json.WriteString("source", supplier.Key);
            WriteDay(json, "joined", supplier.From);
            json.WriteString("zeroReport", WorldPlan.ZeroReport.Source == supplier.Key ? WorldPlan.ZeroReport.Period.ToString() : null);
            json.WriteString("lateDelivery", WorldPlan.Late.Where(late => late.Source == supplier.Key).Select(late => late.Period.ToString()).FirstOrDefault());
            json.WriteStartArray("unmappedTerms");
            foreach (var term in supplier.UnmappedTerms)
            {
                json.WriteStringValue(term);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTrends(Utf8JsonWriter json, ArrivalRates rates)
    {
        json.WriteStartArray("trends");
        foreach (var pattern in WorldPlan.Patterns)
        {
            if (pattern.Trend is not { } trend)
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteString("kind", trend.Kind switch { TrendKind.Emerging => "emerging", TrendKind.Rise => "rise", _ => "decline" });
            json.WriteString("actor", pattern.Actor);
            json.WriteString("concept", trend.Concept);
            json.WriteString("pattern", pattern.Key);
            WriteDay(json, "from", trend.From);
            json.WriteNumber("perQuarterBefore", Math.Round(rates.PerQuarter(pattern, trend.Before), 1));
            json.WriteNumber("perQuarterAfter", Math.Round(rates.PerQuarter(pattern, trend.After), 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePatterns(Utf8JsonWriter json)
    {
        json.WriteStartArray("patterns");
        foreach (var pattern in WorldPlan.Patterns)
        {
            json.WriteStartObject();
            json.WriteString("key", pattern.Key);
            json.WriteString("name", pattern.Name);
            json.WriteString("actor", pattern.Actor);
            json.WriteString("scope", pattern.Scope);
            json.WriteNumber("weight", pattern.Weight);
            foreach (var (facet, mix) in pattern.Facets)
            {
                WriteMix(json, facet, mix);
            }

            WriteMix(json, "doors", pattern.Doors);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMix(Utf8JsonWriter json, string name, Mix mix)
    {
        var shares = mix.Options.Select(option => string.Create(CultureInfo.InvariantCulture, $"\"{option.Value}\": {Math.Round(mix.Share(option.Value), 4)}"));
        json.WritePropertyName(name);
        json.WriteRawValue($$"""{{{string.Join(", ", shares)}}}""");
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly day) =>
        json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
