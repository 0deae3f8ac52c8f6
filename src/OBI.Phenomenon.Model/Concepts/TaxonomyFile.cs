using OBI.Phenomenon.Model.Contracts;
using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Concepts;

/// <summary>Reads the taxonomy: <c>taxonomy.yaml</c> and one file for each facet under <c>facets/</c>.</summary>
public static class TaxonomyFile
{
    /// <summary>Reads the folder.</summary>
    /// <exception cref="ContractException">A file is missing, malformed or breaks a rule; the message says where.</exception>
    public static ConceptCatalogue Read(string folder)
    {
        var headPath = Path.Combine(folder, "taxonomy.yaml");
        var head = YamlFile.Read(headPath).Only("version", "schemes");
        var places = new Dictionary<ConceptCode, (string File, int Line)>();
        var concepts = Enum.GetValues<Facet>().SelectMany(facet => ReadFacet(folder, facet, places)).ToList();
        try
        {
            return new ConceptCatalogue(head.Text("version"), ReadSchemes(head.Map("schemes")), concepts);
        }
        catch (TaxonomyException broken)
        {
            var (file, line) = broken.Code is { } code ? places[code] : (YamlFile.Shown(headPath), 0);
            throw new ContractException(file, line, broken.Message);
        }
    }

    private static List<ConceptScheme> ReadSchemes(YamlMap schemes) =>
        [.. schemes.Keys.Select(entry =>
        {
            var scheme = schemes.Map(entry.Key).Only("name", "version");
            return new ConceptScheme(entry.Key, scheme.Text("name"), scheme.Text("version"));
        })];

    private static IEnumerable<Concept> ReadFacet(string folder, Facet facet, Dictionary<ConceptCode, (string File, int Line)> places)
    {
        var file = YamlFile.Read(Path.Combine(folder, "facets", $"{facet.Name()}.yaml")).Only("facet", "concepts");
        file.OneOf("facet", facet.Name());
        var concepts = file.Map("concepts");
        foreach (var (key, line) in concepts.Keys)
        {
            if (!ConceptCode.TryParse(key, out var code))
            {
                throw new ContractException(concepts.File, line, $"'{key}' is no concept code; a code is three capitals, a dash, and capitals or digits, as in MOD-111");
            }

            if (!places.TryAdd(code, (concepts.File, line)))
            {
                throw new ContractException(concepts.File, line, $"concept {code} appears twice; it also stands in {places[code].File}:{places[code].Line}");
            }

            yield return ReadConcept(code, facet, concepts.Map(key));
        }
    }

    private static Concept ReadConcept(ConceptCode code, Facet facet, YamlMap entry)
    {
        entry.Only("parent", "unknown", "nl", "en", "definition", "synonyms", "links");
        ConceptCode? parent = null;
        if (entry.TextOrNull("parent") is { } above)
        {
            parent = ConceptCode.TryParse(above, out var parsed)
                ? parsed
                : throw entry.Fault("parent", $"'{above}' is no concept code");
        }

        var links = entry.MapOrNull("links") is { } map
            ? map.Keys.SelectMany(scheme => map.Texts(scheme.Key).Select(target => new ConceptLink(scheme.Key, target)))
            : [];
        return new Concept(
            code,
            facet,
            parent,
            entry.Text("nl"),
            entry.Text("en"),
            entry.Text("definition"),
            entry.Has("unknown") && entry.OneOf("unknown", "true", "false") == "true",
            entry.Texts("synonyms"),
            [.. links]);
    }
}
