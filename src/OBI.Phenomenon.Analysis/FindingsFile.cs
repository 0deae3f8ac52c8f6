using System.Text.Json;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Counting;

namespace OBI.Phenomenon.Analysis;

/// <summary>Findings as <c>findings.json</c>, for the internal folder.</summary>
/// <remarks>A count is written with its parts by supplier: <c>[signals, reports, distinct]</c>.</remarks>
public static class FindingsFile
{
    /// <summary>The name under which findings are kept.</summary>
    public const string Name = "findings.json";

    /// <summary>Writes findings as UTF-8 JSON; equal findings give equal bytes.</summary>
    public static byte[] Write(Findings findings)
    {
        using var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteString("period", findings.Period.ToString());
        json.WriteString("taxonomyVersion", findings.TaxonomyVersion);
        json.WriteStartObject("options");
        json.WriteNumber("confidence", findings.Options.Confidence);
        json.WriteNumber("falseDiscoveryRate", findings.Options.FalseDiscoveryRate);
        json.WriteNumber("historyPeriods", findings.Options.HistoryPeriods);
        json.WriteNumber("alpha", findings.Options.Alpha);
        json.WriteNumber("patternSeed", findings.Options.PatternSeed);
        json.WriteEndObject();
        WriteList(json, "counts", findings.Counts.Cells, cell => WriteCell(json, cell.Count, ("actor", cell.Actor.Code), ("subject", cell.Subject.ToString()), ("period", cell.Period.ToString())));
        WriteList(json, "actorSets", findings.ActorSets, cell => WriteCell(json, cell.Count, ("actors", cell.Actors.Key), ("period", cell.Period.ToString())));
        WriteList(json, "targetByModus", findings.TargetByModus, cell => WriteCell(json, cell.Count, ("target", cell.Target.Value), ("modus", cell.Modus.Value)));
        WriteList(json, "bases", findings.Bases, cell => WriteCell(json, cell.Count, ("actor", cell.Actor.Code), ("basis", cell.Basis.ToString())));
        WriteList(json, "precisions", findings.Precisions, cell => WriteCell(json, cell.Count, ("precision", cell.Precision.ToString())));
        WriteList(json, "comparisons", findings.Comparisons, comparison => WriteComparison(json, comparison));
        json.WritePropertyName("trends");
        JsonSerializer.Serialize(json, findings.Trends, FindingsJson.Options);
        json.WritePropertyName("weeks");
        JsonSerializer.Serialize(json, findings.Weeks, FindingsJson.Options);
        json.WritePropertyName("patterns");
        JsonSerializer.Serialize(json, findings.Patterns, FindingsJson.Options);
        json.WriteEndObject();
        json.Flush();
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, Count count, params ReadOnlySpan<(string Name, string Value)> key)
    {
        foreach (var (name, value) in key)
        {
            json.WriteString(name, value);
        }

        WriteCount(json, "count", count);
    }

    private static void WriteCount(Utf8JsonWriter json, string name, Count count)
    {
        json.WritePropertyName(name);
        WriteCount(json, count);
    }

    internal static void WriteCount(Utf8JsonWriter json, Count count)
    {
        json.WriteStartObject();
        json.WriteNumber("signals", count.Signals);
        json.WriteNumber("reports", count.Reports);
        json.WriteNumber("lowerBound", count.LowerBound);
        json.WriteStartObject("bySource");
        foreach (var source in count.BySource)
        {
            json.WriteStartArray(source.Source);
            json.WriteNumberValue(source.Signals);
            json.WriteNumberValue(source.Reports);
            json.WriteNumberValue(source.Distinct);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter json, PeriodComparison comparison)
    {
        json.WriteString("actor", comparison.Actor.Code);
        json.WriteString("subject", comparison.Subject.ToString());
        json.WriteString("against", comparison.Against.ToString());
        json.WriteString("reference", comparison.Reference.ToString());
        json.WriteString("verdict", comparison.Verdict.ToString());
        json.WriteBoolean("firstSeen", comparison.FirstSeen);
        WriteNumber(json, "ratio", comparison.Ratio);
        WriteNumber(json, "ratioLow", comparison.RatioLow);
        WriteNumber(json, "ratioHigh", comparison.RatioHigh);
        WriteNumber(json, "pValue", comparison.PValue);
        WriteNumber(json, "smallestPValue", comparison.SmallestPValue);
        WriteNumber(json, "qValue", comparison.QValue);
        WriteCount(json, "observed", comparison.Observed);
        WriteCount(json, "usual", comparison.Usual);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
