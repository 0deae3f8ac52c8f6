namespace OBI.Phenomenon.Model.Concepts;

/// <summary>The rules that make a list of concepts a catalogue.</summary>
internal static class CatalogueRules
{
    internal static string Fold(string word) => word.Trim().ToUpperInvariant();

    internal static Dictionary<ConceptCode, Concept> UniqueByCode(IReadOnlyList<Concept> concepts)
    {
        var byCode = new Dictionary<ConceptCode, Concept>();
        foreach (var concept in concepts)
        {
            if (!byCode.TryAdd(concept.Code, concept))
            {
                throw new TaxonomyException(concept.Code, "appears twice; give each concept a code of its own");
            }
        }

        return byCode;
    }

    internal static void CheckPlaces(IReadOnlyList<Concept> concepts, IReadOnlyDictionary<ConceptCode, Concept> byCode)
    {
        foreach (var concept in concepts)
        {
            if (!concept.Code.Value.StartsWith(concept.Facet.Prefix(), StringComparison.Ordinal))
            {
                throw new TaxonomyException(concept.Code, $"codes of facet '{concept.Facet.Name()}' start with {concept.Facet.Prefix()}-");
            }

            var steps = 0;
            for (var parent = concept.Parent; parent is { } code; parent = byCode[code].Parent)
            {
                if (!byCode.TryGetValue(code, out var above))
                {
                    throw new TaxonomyException(concept.Code, $"has unknown parent {code}; add the parent or correct the code");
                }

                if (above.Facet != concept.Facet)
                {
                    throw new TaxonomyException(concept.Code, $"has parent {code} in another facet");
                }

                if (++steps > concepts.Count)
                {
                    throw new TaxonomyException(concept.Code, "is its own ancestor; break the circle of parents");
                }
            }
        }
    }

    internal static void CheckLinks(IReadOnlyList<Concept> concepts, IReadOnlyList<ConceptScheme> schemes)
    {
        foreach (var concept in concepts)
        {
            if (concept.Links.FirstOrDefault(link => schemes.All(scheme => scheme.Key != link.Scheme)) is { } unknown)
            {
                throw new TaxonomyException(concept.Code, $"links to scheme '{unknown.Scheme}', which is not declared under 'schemes'");
            }
        }
    }

    internal static Dictionary<(Facet Facet, string Word), ConceptCode> UniqueWords(IReadOnlyList<Concept> concepts)
    {
        var byWord = new Dictionary<(Facet, string), ConceptCode>();
        foreach (var concept in concepts)
        {
            foreach (var word in concept.SynonymsNl.Append(concept.LabelNl).Append(concept.LabelEn))
            {
                if (!byWord.TryAdd((concept.Facet, Fold(word)), concept.Code) && byWord[(concept.Facet, Fold(word))] != concept.Code)
                {
                    throw new TaxonomyException(concept.Code, $"'{word}' also points to {byWord[(concept.Facet, Fold(word))]} within facet '{concept.Facet.Name()}'; keep it at one of the two");
                }
            }
        }

        return byWord;
    }
}
