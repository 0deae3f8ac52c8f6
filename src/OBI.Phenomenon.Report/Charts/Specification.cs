using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Report.Charts;

/// <summary>A chart's specification with its data put in.</summary>
internal static class Specification
{
    private const string Rows = "rows";

    /// <summary>Reads <c>Charts/name.vl.json</c> and gives it rows and the theme.</summary>
    public static JsonObject Of(string name, string language, IEnumerable<JsonObject> rows, int? height = null)
    {
        var specification = JsonNode.Parse(Resource.Read($"Charts/{name}.vl.json"))!.AsObject();
        var theme = JsonNode.Parse(Resource.Read("Charts/theme.json"))!.AsObject();
        if (language != "nl")
        {
            // Vega's own numerals are the English ones.
            theme.Remove("locale");
        }

        specification["config"] = theme;
        specification["datasets"] = new JsonObject { [Rows] = new JsonArray([.. rows]) };
        if (height is { } pixels)
        {
            specification["height"] = pixels;
        }

        return specification;
    }

    /// <summary>Fixes the places along an axis: without it a place whose value is withheld moves to the end.</summary>
    public static void Place(JsonNode layered, string axis, IEnumerable<string> places)
    {
        var encoding = layered["encoding"]![axis]!.AsObject();
        encoding["scale"] = new JsonObject { ["domain"] = new JsonArray([.. places.Distinct(StringComparer.Ordinal).Select(place => JsonValue.Create(place))]) };
    }

    /// <summary>A value for a row: the number, or nothing at all when it is withheld.</summary>
    public static JsonNode? Cell(Published value) => value.OrNull is { } number ? JsonValue.Create(number) : null;
}
