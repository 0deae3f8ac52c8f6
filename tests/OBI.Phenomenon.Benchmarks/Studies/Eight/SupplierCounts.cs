using System.Text.Json;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Benchmarks.Studies.Eight;

/// <summary>True counts by supplier behind an edition, by the rows of its tables.</summary>
internal sealed class SupplierCounts
{
    private static readonly Dictionary<string, long> Nothing = [];
    private readonly Dictionary<string, Dictionary<string, long>> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groups;
    private readonly string _period;

    /// <param name="findings">The edition's findings.</param>
    /// <param name="rows">Rows of deliveries.</param>
    /// <param name="pipeline">Which suppliers are in which group.</param>
    /// <param name="period">The edition's period.</param>
    /// <param name="lines">States with lines of their own.</param>
    internal SupplierCounts(JsonElement findings, Dictionary<(string Supplier, string Outcome), long> rows, PipelineContract pipeline, Period period, HashSet<string> lines)
    {
        _period = period.ToString();
        _groups = pipeline.Sources.ToDictionary(source => source.Source, source => source.Membership.Group, StringComparer.Ordinal);
        Take(findings, "counts", cell => $"{Text(cell, "actor")}|{Text(cell, "subject")}|{Text(cell, "period")}");
        Take(findings, "targetByModus", cell => $"{Text(cell, "target")}+{Text(cell, "modus")}");
        Take(findings, "bases", cell => $"{Text(cell, "actor")}|basis={Word(Text(cell, "basis"))}");
        Take(findings, "precisions", cell => $"precision={Word(Text(cell, "precision"))}");
        Take(findings, "precisions", _ => "precision=*");
        Take(findings, "actorSets", cell => Text(cell, "actors").Split('+').All(lines.Contains) ? "lines" : $"OTHER|*|{Text(cell, "period")}");
        foreach (var ((supplier, outcome), number) in rows)
        {
            Add($"rows={outcome}", supplier, number);
        }
    }

    /// <summary>What each supplier contributed to a row.</summary>
    internal IReadOnlyDictionary<string, long> Of(TableRow row) => row.Table switch
    {
        "actors" => At($"{row.Key[0]}|*|{row.Key[1]}"),
        "attribution" => At(row.Key[1] == "*" ? $"{row.Key[0]}|*|{_period}" : $"{row.Key[0]}|basis={Word(row.Key[1])}"),
        "suppliers" => Within(row.Key[0], At($"*|*|{row.Key[1]}")),
        "intake" => Within(row.Key[0], At($"rows={row.Key[1]}")),
        "precision" => At($"precision={Word(row.Key[0])}"),
        "target-modus" => At($"{row.Key[0]}+{row.Key[1]}"),
        var facet => At($"{row.Key[0]}|{(row.Key[1] == "-" ? facet + ":-" : row.Key[1])}|{row.Key[2]}"),
    };

    /// <summary>What a supplier reported of each state and concept in a period.</summary>
    internal IEnumerable<(string Actor, string Subject, long Own)> ByConcept(string supplier, string period) => _counts
        .Select(count => (Key: count.Key.Split('|'), Own: count.Value.GetValueOrDefault(supplier)))
        .Where(count => count.Own > 0 && count.Key is [_, not "*", var at] && at == period)
        .Select(count => (count.Key[0], count.Key[1], count.Own));

    private static string Text(JsonElement cell, string property) => cell.GetProperty(property).GetString()!;

    /// <summary>Words are spelt apart in tables and together in findings.</summary>
    private static string Word(string text) => text.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();

    private Dictionary<string, long> At(string key) => _counts.GetValueOrDefault(key, Nothing);

    private Dictionary<string, long> Within(string group, Dictionary<string, long> counts) =>
        group == "*" ? counts : counts.Where(count => _groups[count.Key] == group).ToDictionary(StringComparer.Ordinal);

    private void Take(JsonElement findings, string list, Func<JsonElement, string> keyOf)
    {
        foreach (var cell in findings.GetProperty(list).EnumerateArray())
        {
            foreach (var source in cell.GetProperty("count").GetProperty("bySource").EnumerateObject())
            {
                Add(keyOf(cell), source.Name, source.Value[0].GetInt64());
            }
        }
    }

    private void Add(string key, string supplier, long number)
    {
        if (!_counts.TryGetValue(key, out var counts))
        {
            _counts[key] = counts = new(StringComparer.Ordinal);
        }

        counts[supplier] = counts.GetValueOrDefault(supplier) + number;
    }
}
