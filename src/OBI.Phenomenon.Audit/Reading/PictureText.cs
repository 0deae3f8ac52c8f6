using System.Globalization;
using System.Text.Json;

namespace OBI.Phenomenon.Audit.Reading;

/// <summary>Reads what an attack needs out of the JSON of a picture.</summary>
internal static class PictureText
{
    internal static IEnumerable<ReadTable> Tables(JsonElement picture) => picture.GetProperty("tables").EnumerateArray().Select(table => new ReadTable(
        table.GetProperty("id").GetString()!,
        Strings(table.GetProperty("dimensions")),
        table.GetProperty("relations").EnumerateArray().Where(relation => relation.GetProperty("kind").ValueEquals("partition")).Select(relation => relation.GetProperty("dimension").GetString()!).ToHashSet(StringComparer.Ordinal),
        Strings(table.GetProperty("measures")),
        [.. table.GetProperty("rows").EnumerateArray().Select(row => new ReadRow(Strings(row.GetProperty("key")), [.. row.GetProperty("values").EnumerateArray().Select(Number)], []))]));

    internal static IEnumerable<ReadComparison> Comparisons(JsonElement picture) =>
        picture.GetProperty("findings").EnumerateArray().Select(finding => new ReadComparison(
            finding.GetProperty("against").GetString()!,
            finding.GetProperty("id").GetString()!,
            finding.GetProperty("actor").GetString()!,
            finding.GetProperty("concept").GetString()!,
            finding.GetProperty("period").GetString()!,
            Number(finding.GetProperty("observed")),
            finding.GetProperty("reference").GetString()!,
            Number(finding.GetProperty("usual")),
            Number(finding.GetProperty("ratio")),
            finding.GetProperty("firstSeen").GetBoolean()))
        .Concat(picture.GetProperty("trends").EnumerateArray().Select(trend => new ReadComparison(
            "trend",
            trend.GetProperty("id").GetString()!,
            trend.GetProperty("actor").GetString()!,
            trend.GetProperty("concept").GetString()!,
            trend.GetProperty("period").GetString()!,
            Number(trend.GetProperty("observed")),
            null,
            Number(trend.GetProperty("usual").GetProperty("value")),
            Number(trend.GetProperty("ratio").GetProperty("value")),
            trend.GetProperty("verdict").ValueEquals("emergent"),
            trend.GetProperty("verdict").GetString() switch { "rise" or "shift-up" => 1, "fall" or "shift-down" => -1, _ => 0 })));

    internal static IEnumerable<ReadPattern> Patterns(JsonElement picture) =>
        from actor in picture.GetProperty("patterns").EnumerateArray()
        from pattern in actor.GetProperty("patterns").EnumerateArray()
        from size in pattern.GetProperty("sizes").EnumerateArray()
        select new ReadPattern(
            actor.GetProperty("actor").GetString()!,
            pattern.GetProperty("id").GetString()!,
            size.GetProperty("period").GetString()!,
            Number(size.GetProperty("least")),
            Number(size.GetProperty("most")),
            Number(size.GetProperty("signals")));

    internal static Taxonomy Taxonomy(JsonElement picture) => new(picture.GetProperty("vocabulary").EnumerateArray().Select(term =>
        (term.GetProperty("facet").GetString()!, term.GetProperty("code").GetString()!, term.GetProperty("parent").GetString())));

    /// <summary>The threshold of cells among the settings, or null.</summary>
    internal static int? Threshold(JsonElement picture) => picture.GetProperty("parameters").EnumerateArray()
        .Where(parameter => parameter.GetProperty("name").ValueEquals("thresholds.cell"))
        .Select(parameter => int.TryParse(parameter.GetProperty("value").GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null)
        .FirstOrDefault();

    /// <summary>All numbers anywhere in a piece of JSON, and those that are the whole of a text, such as settings.</summary>
    internal static IEnumerable<decimal> Numbers(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => [json.GetDecimal()],
        JsonValueKind.String when decimal.TryParse(json.GetString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => [number],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Numbers(property.Value)),
        _ => [],
    };

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal();
}
