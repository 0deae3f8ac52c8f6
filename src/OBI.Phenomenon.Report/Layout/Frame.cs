using OBI.Phenomenon.Report.Languages;

namespace OBI.Phenomenon.Report.Layout;

/// <summary>The words of the frame, and those that cells look different for.</summary>
internal static class Frame
{
    private static readonly string[] Marked = ["value.withheld", "value.withheld.short", "verdict.Rise", "trend.Rise", "trend.Spike", "trend.Emergent", "trend.ShiftUp", "short.Rise", "short.Spike", "short.Emergent", "short.ShiftUp", "pattern.change.Growing", "pattern.change.Emerging"];

    internal static Dictionary<string, string> Labels(TextTable texts) => texts.Keys
        .Where(key => key.StartsWith("frame.", StringComparison.Ordinal))
        .ToDictionary(key => key["frame.".Length..], key => texts[key])
        .Concat(Marked.Select(key => KeyValuePair.Create(key.Replace('.', '-').ToLowerInvariant(), texts[key])))
        .ToDictionary(StringComparer.Ordinal);
}
