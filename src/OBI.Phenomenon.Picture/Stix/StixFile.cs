using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Front;

namespace OBI.Phenomenon.Picture.Stix;

/// <summary>A released picture as a STIX 2.1 bundle, for those who exchange knowledge of threats by machine.</summary>
/// <remarks>
/// One report; a threat actor for each state with a line of its own, called by its ISO code; an attack pattern for each family of modi operandi;
/// and a sighting with the published count of each. All counts are those of the picture. Ids are made from pipeline, period and version (UUID
/// version 5) and times from the picture's reference date, so that the same picture is the same bundle, and a correction another one.
/// </remarks>
public static class StixFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "picture.stix.json";

    // Dutch letters stay readable; the file is never part of a web page.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the bundle; the same picture gives the same bytes.</summary>
    /// <exception cref="ArgumentException">The picture is internal: its counts may not leave.</exception>
    public static byte[] Write(PhenomenonPicture picture)
    {
        if (picture.Header.Edition != Edition.Released)
        {
            throw new ArgumentException("only a released picture can be exchanged", nameof(picture));
        }

        var objects = new StixObjects(picture).All();
        var bundle = new JsonObject
        {
            ["type"] = "bundle",
            ["id"] = StixId.Of("bundle", picture.Header, ""),
            ["objects"] = new JsonArray([.. objects]),
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(bundle, Readable), (byte)'\n'];
    }
}
