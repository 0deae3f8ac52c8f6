using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Picture.Stix;

/// <summary>How far a bundle may travel: the published objects of the Traffic Light Protocol 2.0, or the marking in its own words.</summary>
/// <remarks>Ids, names and date are those of OASIS, "TLP 2.0 extension definition" (cti-stix-common-objects, 2022); they are never made anew.</remarks>
internal static class StixMarking
{
    private const string Extension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["TLP:CLEAR"] = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
        ["TLP:GREEN"] = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
        ["TLP:AMBER"] = "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
        ["TLP:AMBER+STRICT"] = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
        ["TLP:RED"] = "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
    };

    /// <summary>The object that the picture's marking stands for.</summary>
    internal static JsonObject Of(Header header, string created) => Known.TryGetValue(header.Marking, out var id)
        ? new JsonObject
        {
            ["type"] = "marking-definition",
            ["spec_version"] = "2.1",
            ["id"] = id,
            ["created"] = "2022-10-01T00:00:00.000Z",
            ["name"] = header.Marking,
            ["extensions"] = new JsonObject { [Extension] = new JsonObject { ["extension_type"] = "property-extension", ["tlp_2_0"] = header.Marking["TLP:".Length..].ToLowerInvariant() } },
        }
        : new JsonObject
        {
            ["type"] = "marking-definition",
            ["spec_version"] = "2.1",
            ["id"] = StixId.Of("marking-definition", header, header.Marking),
            ["created"] = created,
            ["definition_type"] = "statement",
            ["definition"] = new JsonObject { ["statement"] = header.Marking },
        };
}
