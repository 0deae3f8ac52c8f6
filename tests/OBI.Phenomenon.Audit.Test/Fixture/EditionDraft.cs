using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Testing;

namespace OBI.Phenomenon.Audit.Test.Fixture;

/// <summary>A released edition made by hand, in the form in which readers get it; all numbers are invented.</summary>
internal sealed class EditionDraft(string period, long asOf = 10)
{
    private readonly JsonObject _picture = new()
    {
        ["format"] = "obi-picture/1",
        ["header"] = new JsonObject { ["edition"] = "released", ["pipeline"] = "quarterly", ["period"] = period, ["asOfSequence"] = asOf },
        ["suppliers"] = new JsonArray(new JsonObject { ["id"] = "north" }, new JsonObject { ["id"] = "south" }),
        ["tables"] = new JsonArray(),
        ["findings"] = new JsonArray(),
        ["trends"] = new JsonArray(),
        ["patterns"] = new JsonArray(),
        ["vocabulary"] = new JsonArray(
            Term("modus", "MOD-100", null),
            Term("modus", "MOD-110", "MOD-100"),
            Term("modus", "MOD-200", null),
            Term("modus", "-", null),
            Term("actor", "*", null)),
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "thresholds.cell", ["value"] = "5" }),
    };

    /// <summary>Changes what has no method of its own.</summary>
    internal EditionDraft With(Action<JsonObject> change)
    {
        change(_picture);
        return this;
    }

    /// <summary>A table of <c>dimension:partition</c> or <c>dimension:overlap</c>, with signals and, where a row has two values, shares. A row is <c>XA|2025-Q4 = 12</c>; <c>?</c> is not shown.</summary>
    internal EditionDraft Table(string id, string[] dimensions, params string[] rows)
    {
        var values = rows.Select(row => (Key: row.Split('=')[0].Trim().Split('|'), Values: row.Split('=')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        string[] measures = values[0].Values.Length == 2 ? ["signals", "share"] : ["signals"];
        _picture["tables"]!.AsArray().Add(new JsonObject
        {
            ["id"] = id,
            ["dimensions"] = new JsonArray([.. dimensions.Select(dimension => JsonValue.Create(dimension.Split(':')[0]))]),
            ["measures"] = new JsonArray([.. measures.Select(measure => JsonValue.Create(measure))]),
            ["relations"] = new JsonArray([.. dimensions.Select(dimension => new JsonObject { ["dimension"] = dimension.Split(':')[0], ["kind"] = dimension.Split(':')[1] })]),
            ["rows"] = new JsonArray([.. values.Select(row => new JsonObject
            {
                ["key"] = new JsonArray([.. row.Key.Select(part => JsonValue.Create(part))]),
                ["values"] = new JsonArray([.. row.Values.Select(Number)]),
            })]),
        });
        return this;
    }

    internal EditionDraft Finding(string actor, string concept, string reference, string observed, string usual, string ratio) => Add("findings", new JsonObject
    {
        ["id"] = $"{actor}/{concept}/previous", ["actor"] = actor, ["concept"] = concept, ["period"] = period, ["reference"] = reference, ["against"] = "previous",
        ["observed"] = Number(observed), ["usual"] = Number(usual), ["ratio"] = Number(ratio), ["firstSeen"] = false,
    });

    internal EditionDraft Trend(string actor, string concept, string observed, string usual, string ratio, string verdict = "none") => Add("trends", new JsonObject
    {
        ["id"] = $"{actor}/{concept}", ["actor"] = actor, ["concept"] = concept, ["period"] = period, ["verdict"] = verdict,
        ["observed"] = Number(observed), ["usual"] = new JsonObject { ["value"] = Number(usual) }, ["ratio"] = new JsonObject { ["value"] = Number(ratio) },
    });

    internal EditionDraft Patterns(string actor, params (string Id, int? Least, int? Most)[] patterns) => Add("patterns", new JsonObject
    {
        ["actor"] = actor,
        ["patterns"] = new JsonArray([.. patterns.Select(pattern => new JsonObject
        {
            ["id"] = pattern.Id,
            ["sizes"] = new JsonArray(new JsonObject { ["period"] = period, ["least"] = pattern.Least, ["most"] = pattern.Most, ["signals"] = null }),
        })]),
    });

    /// <summary>Seals it and writes it to a folder of its own.</summary>
    internal string Write(TemporaryFolder folder, string name)
    {
        var body = Encoding.UTF8.GetBytes(_picture.ToJsonString()[..^1] + ",\n");
        var seal = Convert.ToHexStringLower(SHA256.HashData(body));
        return Path.GetDirectoryName(folder.Write(Path.Combine(name, "picture.json"), $"{Encoding.UTF8.GetString(body)}\"seal\":\"{seal}\"}}\n"))!;
    }

    private EditionDraft Add(string list, JsonObject item)
    {
        _picture[list]!.AsArray().Add(item);
        return this;
    }

    private static JsonObject Term(string facet, string code, string? parent) => new() { ["facet"] = facet, ["code"] = code, ["parent"] = parent };

    private static JsonNode? Number(string text) => text == "?" ? null : JsonNode.Parse(text);
}
