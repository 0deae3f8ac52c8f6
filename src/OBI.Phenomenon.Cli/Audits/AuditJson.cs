using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Audit;

namespace OBI.Phenomenon.Cli.Audits;

/// <summary>What an attack found, as JSON.</summary>
internal static class AuditJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static string Of(AuditReport report) => new JsonObject
    {
        ["editions"] = new JsonArray([.. report.Editions.Select(edition => JsonValue.Create(edition))]),
        ["published"] = report.Published,
        ["suppressed"] = report.Suppressed,
        ["exact"] = report.Exact,
        ["narrow"] = report.Narrow,
        ["safe"] = report.IsSafe,
        ["intervals"] = new JsonArray([.. report.Intervals.Select(interval => new JsonObject
        {
            ["edition"] = interval.Edition,
            ["table"] = interval.Table,
            ["key"] = interval.Key,
            ["lower"] = interval.Lower,
            ["upper"] = interval.Upper,
            ["width"] = interval.Width,
            ["verdict"] = IntervalLines.WordOf(interval.Verdict),
        })]),
        ["undeclared"] = new JsonArray([.. report.Undeclared.Select(number => new JsonObject
        {
            ["edition"] = number.Edition,
            ["place"] = number.Place,
            ["number"] = number.Number,
        })]),
    }.ToJsonString(Indented);
}
