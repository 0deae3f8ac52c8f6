using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Context;
using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.Yaml;
using OBI.Phenomenon.Testing;
using OBI.Phenomenon.Testing.Contracts;

namespace OBI.Phenomenon.Model.Test.Context;

public sealed class MarkerFileTest
{
    private const string Sound = """
        markers:
          - id: campagne
            kind: campaign
            name: { nl: Campagne, en: Campaign }
            from: 2024-03-01
            until: 2024-05-31
            lag_months: 2
            suppliers: [bz, szw]
            actors: [XA, NL]
            concepts: MOD-100
          - id: wet
            kind: law
            name: { nl: Wet, en: Law }
            from: 2025-05-15
        """;

    [Test]
    public void Read_SoundMarkers_KnowsTheirScope()
    {
        var markers = Read(Sound);

        Assert.That(markers.Select(marker => (marker.Id, marker.Kind, marker.LagMonths, marker.HoldsForAll)), Is.EqualTo(new[] { ("campagne", MarkerKind.Campaign, 2, false), ("wet", MarkerKind.Law, 0, true) }));
        Assert.That(markers[0].Suppliers, Is.EqualTo(new[] { "bz", "szw" }));
        Assert.That(markers[0].Actors, Is.EqualTo(new[] { StateActor.Parse("XA"), StateActor.Parse("NL") }));
        Assert.That(markers[0].Concepts, Is.EqualTo(new[] { ConceptCode.Parse("MOD-100") }));
        Assert.That(markers[1].Until, Is.Null);
    }

    [TestCase("campaign", MarkerKind.Campaign)]
    [TestCase("law", MarkerKind.Law)]
    [TestCase("contact-point", MarkerKind.ContactPoint)]
    [TestCase("recording", MarkerKind.Recording)]
    public void Read_EachKind_IsItself(string word, MarkerKind kind) =>
        Assert.That(Read(Sound.Replace("kind: campaign", $"kind: {word}", StringComparison.Ordinal))[0].Kind, Is.EqualTo(kind));

    [Test]
    public void Read_NoMarkers_GivesNone() =>
        Assert.That(Read("pipeline: x"), Is.Empty);

    [TestCase("suppliers: [bz, szw]", "suppliers: [bz, szww]", "x.yaml:8: unknown supplier 'szww'; did you mean 'szw'?")]
    [TestCase("suppliers: [bz, szw]", "suppliers: belastingdienst", "unknown supplier 'belastingdienst'; valid: bz, szw")]
    [TestCase("suppliers: [bz, szw]", "suppliers: []", "'suppliers' is empty; name some, or leave it out where all suppliers are meant")]
    [TestCase("actors: [XA, NL]", "actors: [XA, Belgie]", "x.yaml:9: unknown state 'Belgie'")]
    [TestCase("actors: [XA, NL]", "actors: [Nederland]", "unknown state 'Nederland'; did you mean 'NL'?")]
    [TestCase("actors: [XA, NL]", "actors: [UU]", "unknown state 'UU'; use an ISO 3166-1 alpha-2 code")]
    [TestCase("concepts: MOD-100", "concepts: MOD-1111", "x.yaml:10: unknown concept MOD-1111; add it to the taxonomy or change the marker (nearest: MOD-111)")]
    [TestCase("concepts: MOD-100", "concepts: dreigen", "unknown concept dreigen; add it to the taxonomy or change the marker")]
    [TestCase("until: 2024-05-31", "until: 2024-02-29", "x.yaml:6: 'until' lies before 'from'")]
    [TestCase("until: 2024-05-31", "until: 9999-12-31", "x.yaml:6: 'until' must be a day from 1900 to 2200")]
    [TestCase("from: 2024-03-01", "from: 1 maart 2024", "x.yaml:5: 'from' must be a day")]
    [TestCase("    from: 2024-03-01\n", "", "x.yaml:2: 'from' is missing")]
    [TestCase("    until: 2024-05-31\n", "", "x.yaml:6: 'lag_months' counts from 'until', which is not there")]
    [TestCase("lag_months: 2", "lag_months: 25", "x.yaml:7: 'lag_months' must be a whole number from 0 to 24")]
    [TestCase("lag_months: 2", "lag_months: -1", "from 0 to 24")]
    [TestCase("lag_months: 2", "lag_month: 2", "x.yaml:7: unknown key 'lag_month'; did you mean 'lag_months'?")]
    [TestCase("id: wet", "id: campagne", "x.yaml:11: marker 'campagne' appears twice; give each an id of its own")]
    [TestCase("id: wet", "id: \"\"", "x.yaml:11: 'id' must be a text")]
    [TestCase("kind: law", "kind: wet", "x.yaml:12: 'kind' cannot be 'wet'; valid: campaign, law, contact-point, recording")]
    [TestCase("suppliers: [bz, szw]", "suppliers: ['']", "x.yaml:8: unknown supplier ''; valid: bz, szw")]
    [TestCase("name: { nl: Wet, en: Law }", "name: { nl: '  ', en: Law }", "x.yaml:13: 'nl' is empty; write what readers are told")]
    [TestCase("name: { nl: Wet, en: Law }", "name: { nl: \"a\\nb\", en: Law }", "x.yaml:13: 'nl' holds a line break or a character that cannot be seen")]
    [TestCase("name: { nl: Wet, en: Law }", "name: { nl: Wet }", "x.yaml:13: 'en' is missing")]
    public void Read_BrokenMarker_SaysWhereAndWhat(string from, string to, string expected)
    {
        Assume.That(Sound, Does.Contain(from));

        Assert.That(
            () => Read(Sound.Replace(from, to, StringComparison.Ordinal)),
            Throws.TypeOf<ContractException>().With.Message.Contains(expected));
    }

    private static IReadOnlyList<Marker> Read(string text)
    {
        using var folder = new TemporaryFolder();
        return MarkerFile.Read(YamlFile.Read(folder.Write("x.yaml", text)), ["bz", "szw"], TrialContract.Targets);
    }
}
