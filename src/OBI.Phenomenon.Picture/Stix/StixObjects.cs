using System.Text.Json.Nodes;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Stix;

/// <summary>The objects of a bundle.</summary>
internal sealed class StixObjects
{
    private const string Total = "*";
    private const string NotAttributed = "ZZ";
    private const string Others = "OTHER";

    private readonly PhenomenonPicture _picture;
    private readonly string _at;
    private readonly JsonObject _marking;

    internal StixObjects(PhenomenonPicture picture)
    {
        (_picture, _at) = (picture, picture.Header.AsOfDate + "T00:00:00.000Z");
        _marking = StixMarking.Of(picture.Header, _at);
    }

    private Header Header => _picture.Header;

    private string Producer => StixId.Of("identity", Header, Header.Pipeline);

    /// <summary>The marking, who made it, the report, then states and modi operandi with their sightings.</summary>
    internal IReadOnlyList<JsonObject> All()
    {
        JsonObject[] found = [.. Of("actor").SelectMany(Actor), .. Of("modus").Where(term => term.Parent is null && !term.IsUnknown).SelectMany(Modus)];
        var identity = Object("identity", Header.Pipeline);
        identity["name"] = $"{Header.Product} ({Header.Pipeline})";
        identity["identity_class"] = "system";
        identity.Remove("created_by_ref");
        return [_marking, identity, Report([identity, .. found]), .. found];
    }

    private IEnumerable<Term> Of(string facet) => _picture.Vocabulary.Where(term => term.Facet == facet).OrderBy(term => term.Code, StringComparer.Ordinal);

    private JsonObject Report(IEnumerable<JsonObject> about)
    {
        var report = Object("report", Header.Period);
        report["name"] = $"{Label(Header.Title)} {Header.Period}";
        report["report_types"] = new JsonArray("threat-report");
        report["published"] = _at;
        report["object_refs"] = new JsonArray([.. about.Select(each => JsonValue.Create(each["id"]!.GetValue<string>()))]);
        return report;
    }

    private IEnumerable<JsonObject> Actor(Term term)
    {
        var count = Count("actors", term.Code, Header.Period);
        if (term.Code is Total or NotAttributed or Others || !count.IsShown)
        {
            yield break;
        }

        var confidence = StixConfidence.Of(count, Count("attribution", term.Code, "assessed"), Count("attribution", term.Code, "perceived"));
        var actor = Object("threat-actor", term.Code, confidence);
        actor["name"] = Label(term.Label);
        actor["threat_actor_types"] = new JsonArray("nation-state");
        actor["external_references"] = References("ISO 3166-1 alpha-2", term.Code);
        yield return actor;
        yield return Sighting(actor, count, confidence);
    }

    private IEnumerable<JsonObject> Modus(Term term)
    {
        var count = Count("modus", Total, term.Code, Header.Period);
        if (!count.IsShown)
        {
            yield break;
        }

        var modus = Object("attack-pattern", term.Code);
        modus["name"] = Label(term.Label);
        modus["external_references"] = References("obi-taxonomy", term.Code);
        yield return modus;
        yield return Sighting(modus, count, confidence: null);
    }

    private JsonObject Sighting(JsonObject of, Published count, int? confidence)
    {
        var id = of["id"]!.GetValue<string>();
        var sighting = Object("sighting", id, confidence);
        sighting["first_seen"] = Header.PeriodFirst + "T00:00:00.000Z";
        sighting["last_seen"] = Header.PeriodLast + "T23:59:59.999Z";
        sighting["count"] = (int)count.Value;
        sighting["summary"] = true;
        sighting["sighting_of_ref"] = id;
        return sighting;
    }

    /// <summary>What every object has.</summary>
    private JsonObject Object(string type, string key, int? confidence = null)
    {
        var made = new JsonObject
        {
            ["type"] = type,
            ["spec_version"] = "2.1",
            ["id"] = StixId.Of(type, Header, key),
            ["created_by_ref"] = Producer,
            ["created"] = _at,
            ["modified"] = _at,
            ["lang"] = Header.Language,
            ["object_marking_refs"] = new JsonArray(_marking["id"]!.GetValue<string>()),
        };
        if (confidence is { } sure)
        {
            made["confidence"] = sure;
        }

        return made;
    }

    private static JsonArray References(string source, string code) => new(new JsonObject { ["source_name"] = source, ["external_id"] = code });

    private string Label(Words words) => Header.Language == "nl" ? words.Nl : words.En;

    /// <summary>Signals of a key, by the tables that lie beside the bundle.</summary>
    private Published Count(string table, params string[] key) =>
        _picture.Tables.FirstOrDefault(each => each.Id == table) is { } found && found.Measures.Contains("signals") && found.Rows.FirstOrDefault(row => row.Key.SequenceEqual(key)) is { } row
            ? row.Values[found.Measures.ToList().IndexOf("signals")]
            : Published.Withheld;
}
