using System.Globalization;
using System.Text.Json;

namespace OBI.Phenomenon.Benchmarks.Studies.Eight;

/// <summary>What a row "other concepts" beneath each family would add to an edition: one number for all concepts of a state and period that are hidden while their family is shown.</summary>
/// <remarks>Counted generously: a rest counts when its concepts add up to the threshold, although a signal may have several, and hiding for its sake is left out.</remarks>
internal sealed class MergedRests
{
    private readonly List<(string Row, string Concepts)> _rests = [];

    /// <summary>Takes an edition in.</summary>
    /// <param name="released">What readers see.</param>
    /// <param name="inside">The werkdossier.</param>
    /// <param name="threshold">The threshold of cells.</param>
    internal MergedRests(JsonElement released, JsonElement inside, int threshold)
    {
        var parents = inside.GetProperty("vocabulary").EnumerateArray()
            .Where(term => term.GetProperty("parent").ValueKind == JsonValueKind.String)
            .ToDictionary(term => (term.GetProperty("facet").GetString()!, term.GetProperty("code").GetString()!), term => term.GetProperty("parent").GetString()!);
        var shown = Numbers(released).ToDictionary();
        foreach (var family in Numbers(inside)
            .Where(number => number.Value > 0 && parents.ContainsKey((number.Key.Facet, number.Key.Concept)))
            .GroupBy(number => number.Key with { Concept = parents[(number.Key.Facet, number.Key.Concept)] })
            .Where(family => shown.ContainsKey(family.Key)))
        {
            var hidden = family.Where(number => !shown.ContainsKey(number.Key)).ToArray();

            // A rest of all concepts is the family, and one concept is no rest.
            if (hidden.Length > 1 && hidden.Length < family.Count() && hidden.Sum(number => number.Value) >= threshold)
            {
                _rests.Add(($"{family.Key.Facet}|{family.Key.Actor}|{family.Key.Concept}", string.Join(' ', hidden.Select(number => number.Key.Concept).Order(StringComparer.Ordinal))));
            }
        }
    }

    /// <summary>The shown numbers of the tables by concept.</summary>
    private static IEnumerable<KeyValuePair<(string Facet, string Actor, string Concept, string Period), long>> Numbers(JsonElement picture) =>
        from table in picture.GetProperty("tables").EnumerateArray()
        let facet = table.GetProperty("id").GetString()!
        where table.GetProperty("dimensions").EnumerateArray().Any(dimension => dimension.ValueEquals(facet))
        where table.GetProperty("dimensions").GetArrayLength() == 3
        from row in table.GetProperty("rows").EnumerateArray()
        let value = row.GetProperty("values")[0]
        where value.ValueKind == JsonValueKind.Number
        let key = row.GetProperty("key")
        select KeyValuePair.Create((facet, key[0].GetString()!, key[1].GetString()!, key[2].GetString()!), value.GetInt64());

    /// <inheritdoc/>
    public override string ToString()
    {
        var rows = _rests.GroupBy(rest => rest.Row).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"merging would add {_rests.Count} numbers in {rows.Length} rows, {rows.Count(row => row.DistinctBy(rest => rest.Concepts).Count() > 1)} of which count other concepts in one period than in another");
    }
}
