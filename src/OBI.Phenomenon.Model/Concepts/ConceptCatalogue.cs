using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OBI.Phenomenon.Model.Concepts;

/// <summary>The taxonomy: every concept once, with its place in the tree.</summary>
/// <remarks>A catalogue that exists is sound: codes are unique, parents exist within the facet, there are no circles, and no synonym points two ways within a facet.</remarks>
public sealed class ConceptCatalogue
{
    private readonly FrozenDictionary<ConceptCode, Concept> _byCode;
    private readonly FrozenDictionary<ConceptCode, ImmutableArray<ConceptCode>> _upwards;
    private readonly FrozenDictionary<(Facet Facet, string Word), ConceptCode> _byWord;

    /// <summary>Checks and indexes the concepts.</summary>
    /// <exception cref="TaxonomyException">A rule above is broken; the message names the concept and the rule.</exception>
    public ConceptCatalogue(string version, IReadOnlyList<ConceptScheme> schemes, IReadOnlyList<Concept> concepts)
    {
        Version = version;
        Schemes = schemes;
        Concepts = concepts.OrderBy(concept => concept.Facet).ThenBy(concept => concept.Code).ToImmutableArray();
        _byCode = CatalogueRules.UniqueByCode(Concepts).ToFrozenDictionary();
        CatalogueRules.CheckPlaces(Concepts, _byCode);
        CatalogueRules.CheckLinks(Concepts, schemes);
        _upwards = Concepts.ToFrozenDictionary(concept => concept.Code, PathUpwards);
        _byWord = CatalogueRules.UniqueWords(Concepts).ToFrozenDictionary();
    }

    /// <summary>The version, such as <c>2026.1</c>.</summary>
    public string Version { get; }

    /// <summary>The schemes concepts link to, with their versions.</summary>
    public IReadOnlyList<ConceptScheme> Schemes { get; }

    /// <summary>All concepts, by facet and code.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The concept with this code, or null.</summary>
    public Concept? Find(ConceptCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>The concept with this code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Concept this[ConceptCode code] => _byCode[code];

    /// <summary>The concept itself, its parent, and so on up to its family.</summary>
    /// <exception cref="KeyNotFoundException">The code is not in the catalogue.</exception>
    public ImmutableArray<ConceptCode> SelfAndAncestors(ConceptCode code) => _upwards[code];

    /// <summary>The family a concept belongs to: the topmost concept above it, or itself.</summary>
    /// <exception cref="KeyNotFoundException">The code is not in the catalogue.</exception>
    public ConceptCode FamilyOf(ConceptCode code) => _upwards[code][^1];

    /// <summary>The families of a facet, in code order.</summary>
    public IEnumerable<Concept> Families(Facet facet) =>
        Concepts.Where(concept => concept.Facet == facet && concept.Parent is null);

    /// <summary>The concept that has this word as a label (either language) or synonym within the facet, whatever its capitals.</summary>
    public ConceptCode? FindWord(Facet facet, string word) =>
        _byWord.TryGetValue((facet, CatalogueRules.Fold(word)), out var code) ? code : null;

    private ImmutableArray<ConceptCode> PathUpwards(Concept concept)
    {
        var path = ImmutableArray.CreateBuilder<ConceptCode>();
        for (Concept? at = concept; at is not null; at = at.Parent is { } parent ? _byCode[parent] : null)
        {
            path.Add(at.Code);
        }

        return path.ToImmutable();
    }
}
