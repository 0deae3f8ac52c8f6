using System.Text.Json;
using System.Text.RegularExpressions;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Stix;
using OBI.Phenomenon.Picture.Tables;
using OBI.Phenomenon.Picture.Values;

namespace OBI.Phenomenon.Picture.Test.Stix;

/// <summary>The rules are those of STIX 2.1 (OASIS Standard, 10 June 2021): common properties in 3.2, types in 4 and 5, markings in 7.2, bundles in 8.</summary>
public sealed class StixFileTest
{
    private const string Id = "--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";
    private const string Time = @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$";

    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["report"] = ["name", "published", "object_refs"],
        ["threat-actor"] = ["name"],
        ["attack-pattern"] = ["name"],
        ["sighting"] = ["sighting_of_ref"],
        ["identity"] = ["name"],
        ["marking-definition"] = [],
    };

    private static PhenomenonPicture Picture(string marking = "TLP:AMBER+STRICT")
    {
        var picture = Samples.Picture();
        return picture with
        {
            Header = picture.Header with { Marking = marking },
            Tables =
            [
                Table("actors", ["actor", "period"], (["XA", "2025-Q4"], Samples.Number("31")), (["XB", "2025-Q4"], Published.Withheld), (["XC", "2025-Q4"], Samples.Number("20")), (["ZZ", "2025-Q4"], Samples.Number("60")), (["*", "2025-Q4"], Samples.Number("140"))),
                Table("attribution", ["actor", "basis"], (["XA", "assessed"], Samples.Number("16")), (["XA", "perceived"], Samples.Number("9")), (["XC", "perceived"], Samples.Number("11"))),
                Table("modus", ["actor", "modus", "period"], (["*", "MOD-100", "2025-Q4"], Samples.Number("77")), (["*", "MOD-200", "2025-Q4"], Published.Withheld), (["XA", "MOD-100", "2025-Q4"], Samples.Number("12"))),
            ],
            Vocabulary =
            [
                Term("actor", "XA", null), Term("actor", "XB", null), Term("actor", "XC", null), Term("actor", "ZZ", null), Term("actor", "*", null),
                Term("modus", "MOD-100", null), Term("modus", "MOD-110", "MOD-100"), Term("modus", "MOD-200", null),
            ],
        };
    }

    private static Term Term(string facet, string code, string? parent) => new(facet, code, parent, new Words($"Naam {code}", $"Name {code}"), "");

    private static Table Table(string id, string[] dimensions, params (string[] Key, Published Value)[] rows) =>
        new(id, dimensions, ["signals"], [.. dimensions.Select(dimension => new Relation(dimension, RelationKind.Overlap))], [.. rows.Select(row => new TableRow(row.Key, [row.Value]))]);

    private static JsonElement[] Objects(PhenomenonPicture picture) => [.. JsonDocument.Parse(StixFile.Write(picture)).RootElement.GetProperty("objects").EnumerateArray()];

    private static string Text(JsonElement of, string property) => of.GetProperty(property).GetString()!;

    private static IEnumerable<string> References(JsonElement of) => of.EnumerateObject().SelectMany(property => property.Name switch
    {
        _ when property.Name.EndsWith("_refs", StringComparison.Ordinal) => property.Value.EnumerateArray().Select(id => id.GetString()!),
        _ when property.Name.EndsWith("_ref", StringComparison.Ordinal) => [property.Value.GetString()!],
        _ => [],
    });

    [Test]
    public void Bundle_HasATypeAnIdAndObjectsAndNothingElse()
    {
        var bundle = JsonDocument.Parse(StixFile.Write(Picture())).RootElement;

        Assert.That(bundle.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[] { "type", "id", "objects" }));
        Assert.That(Text(bundle, "type"), Is.EqualTo("bundle"));
        Assert.That(Text(bundle, "id"), Does.Match("^bundle" + Id));
    }

    [Test]
    public void Object_HasTheCommonPropertiesOfTheStandard()
    {
        foreach (var each in Objects(Picture()))
        {
            var type = Text(each, "type");
            Assert.That(Required, Does.ContainKey(type));
            Assert.That(Text(each, "spec_version"), Is.EqualTo("2.1"));
            Assert.That(Text(each, "id"), Does.Match("^" + type + Id));
            Assert.That(Text(each, "created"), Does.Match(Time));
            Assert.That(Required[type].Where(property => !each.TryGetProperty(property, out _)), Is.Empty, type);
            if (type != "marking-definition")
            {
                Assert.That(Text(each, "modified"), Does.Match(Time));
                Assert.That(string.CompareOrdinal(Text(each, "modified"), Text(each, "created")), Is.GreaterThanOrEqualTo(0));
                Assert.That(each.GetProperty("object_marking_refs").GetArrayLength(), Is.EqualTo(1));
            }
        }
    }

    [Test]
    public void Id_IsUniqueAndWhatItRefersToIsInTheBundle()
    {
        var objects = Objects(Picture());
        var ids = objects.Select(each => Text(each, "id")).ToArray();

        Assert.That(ids, Is.Unique);
        Assert.That(objects.SelectMany(References).Except(ids), Is.Empty);
    }

    [Test]
    public void Id_MadeHere_IsAUuidOfVersionFive() =>
        Assert.That(Objects(Picture()).Where(each => Text(each, "type") != "marking-definition").Select(each => Text(each, "id")), Is.All.Match("-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-"));

    [Test]
    public void Report_RefersToEveryOtherObject()
    {
        var objects = Objects(Picture());

        var report = objects.Single(each => Text(each, "type") == "report");

        Assert.That(report.GetProperty("object_refs").EnumerateArray().Select(id => id.GetString()), Is.EquivalentTo(objects.Where(each => Text(each, "type") is not ("report" or "marking-definition")).Select(each => Text(each, "id"))));
        Assert.That(Text(report, "published"), Is.EqualTo("2026-01-15T00:00:00.000Z"));
    }

    [Test]
    public void ThreatActor_IsAStateWithItsCode_AndNoOther()
    {
        var actors = Objects(Picture()).Where(each => Text(each, "type") == "threat-actor").ToArray();

        Assert.That(actors.Select(actor => Text(actor.GetProperty("external_references")[0], "external_id")), Is.EqualTo(new[] { "XA", "XC" }));
        Assert.That(actors.Select(actor => actor.GetProperty("threat_actor_types")[0].GetString()), Is.All.EqualTo("nation-state"));
    }

    [Test]
    public void Sighting_HasThePublishedCountOfItsPeriod()
    {
        var objects = Objects(Picture());
        var names = objects.Where(each => each.TryGetProperty("name", out _)).ToDictionary(each => Text(each, "id"), each => Text(each, "name"));

        var sightings = objects.Where(each => Text(each, "type") == "sighting").ToDictionary(each => names[Text(each, "sighting_of_ref")], each => each);

        Assert.That(sightings.ToDictionary(each => each.Key, each => each.Value.GetProperty("count").GetInt32()), Is.EquivalentTo(new Dictionary<string, int> { ["Naam XA"] = 31, ["Naam XC"] = 20, ["Naam MOD-100"] = 77 }));
        Assert.That(sightings.Values.Select(each => (Text(each, "first_seen"), Text(each, "last_seen"))), Is.All.EqualTo(("2025-10-01T00:00:00.000Z", "2025-12-31T23:59:59.999Z")));
    }

    [Test]
    public void Confidence_FollowsWhoPointedToTheState()
    {
        var actors = Objects(Picture()).Where(each => Text(each, "type") == "threat-actor").ToDictionary(each => Text(each, "name"), each => each);

        Assert.That(actors["Naam XA"].GetProperty("confidence").GetInt32(), Is.EqualTo(50));
        Assert.That(actors["Naam XC"].GetProperty("confidence").GetInt32(), Is.EqualTo(15));
    }

    [Test]
    public void Confidence_WhenTheAttributionIsNotShown_IsLeftOut()
    {
        var picture = Picture();

        var actors = Objects(picture with { Tables = [.. picture.Tables.Where(table => table.Id != "attribution")] }).Where(each => Text(each, "type") == "threat-actor");

        Assert.That(actors.Select(actor => actor.TryGetProperty("confidence", out _)), Is.All.False);
    }

    [Test]
    public void Marking_OfTheTrafficLightProtocol_IsThePublishedObject()
    {
        var marking = Objects(Picture()).Single(each => Text(each, "type") == "marking-definition");

        Assert.That(Text(marking, "id"), Is.EqualTo("marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"));
        Assert.That(Text(marking.GetProperty("extensions").EnumerateObject().Single().Value, "tlp_2_0"), Is.EqualTo("amber+strict"));
    }

    [Test]
    public void Marking_InOwnWords_IsAStatement()
    {
        var marking = Objects(Picture("Departementaal vertrouwelijk")).Single(each => Text(each, "type") == "marking-definition");

        Assert.That(Text(marking, "definition_type"), Is.EqualTo("statement"));
        Assert.That(Text(marking.GetProperty("definition"), "statement"), Is.EqualTo("Departementaal vertrouwelijk"));
    }

    [Test]
    public void SamePicture_IsTheSameBundle_AndACorrectionIsAnother()
    {
        var picture = Picture();
        var correction = picture with { Header = picture.Header with { Version = 2 } };

        Assert.That(StixFile.Write(Picture()), Is.EqualTo(StixFile.Write(picture)));
        Assert.That(Objects(correction).Select(each => Text(each, "id")).Intersect(Objects(picture).Select(each => Text(each, "id"))).Where(id => !Regex.IsMatch(id, "^marking-definition")), Is.Empty);
    }

    [Test]
    public void InternalPicture_IsNotExchanged()
    {
        var picture = Picture();

        Assert.That(() => StixFile.Write(picture with { Header = picture.Header with { Edition = Edition.Internal } }), Throws.ArgumentException);
    }
}
