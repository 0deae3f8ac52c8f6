using System.Text.Json;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Benchmarks.Studies.Eight;

/// <summary>A change that was planted in <c>data-samples</c>, and what the editions of a quarter say of it.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Actor">The state.</param>
/// <param name="Concept">Of what.</param>
/// <param name="From">Since when.</param>
internal sealed record PlantedTrend(string Kind, string Actor, string Concept, DateOnly From)
{
    private const string NoVerdict = "none";

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<PlantedTrend> Read(string truth)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(truth));
        return
        [
            .. document.RootElement.GetProperty("trends").EnumerateArray().Select(trend => new PlantedTrend(
                trend.GetProperty("kind").GetString()!,
                trend.GetProperty("actor").GetString()!,
                trend.GetProperty("concept").GetString()!,
                DateOnly.ParseExact(trend.GetProperty("from").GetString()!, "O"))),
        ];
    }

    /// <summary>Whether the quarter holds a change to be seen.</summary>
    internal bool IsIn(Period period) => From <= period.Last;

    /// <summary>What a picture says that is right: a verdict, or a comparison that was tested; null when nothing.</summary>
    internal string? In(JsonElement picture) => Trend(picture) ?? Comparison(picture);

    private string? Trend(JsonElement picture) => picture.GetProperty("trends").EnumerateArray()
        .Where(trend => IsOfThis(trend) && IsRight(trend.GetProperty("verdict").GetString()!))
        .Select(trend => $"{trend.GetProperty("verdict").GetString()} ({trend.GetProperty("release").GetString()})")
        .FirstOrDefault();

    private string? Comparison(JsonElement picture) => picture.GetProperty("findings").EnumerateArray()
        .Where(finding => IsOfThis(finding) && IsRight(finding.GetProperty("verdict").GetString()!))
        .Select(finding => $"{finding.GetProperty("verdict").GetString()} ({finding.GetProperty("against").GetString()})")
        .FirstOrDefault();

    private bool IsOfThis(JsonElement statement) => statement.GetProperty("actor").ValueEquals(Actor) && statement.GetProperty("concept").ValueEquals(Concept);

    private bool IsRight(string verdict) => Kind switch
    {
        "emerging" => verdict is "emergent" or "rise" or "spike" or "shift-up",
        "rise" => verdict is "rise" or "spike" or "shift-up",
        "decline" => verdict is "fall" or "shift-down" or "ended",
        _ => verdict != NoVerdict,
    };
}
