using System.Collections.Immutable;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>Numbers the subjects, so that a profile becomes a short list of places to count at.</summary>
internal sealed class SubjectIndex
{
    private readonly ConceptCatalogue _catalogue;
    private readonly Dictionary<ConceptCode, int> _ofConcept = [];
    private readonly int[] _notObserved = new int[Enum.GetValues<Facet>().Length];

    internal SubjectIndex(ConceptCatalogue catalogue)
    {
        _catalogue = catalogue;
        var subjects = ImmutableArray.CreateBuilder<Subject>();
        subjects.Add(Subject.Total);
        foreach (var facet in CountedFacets.All)
        {
            _notObserved[(int)facet] = subjects.Count;
            subjects.Add(Subject.NotObserved(facet));
            foreach (var concept in catalogue.Concepts.Where(concept => concept.Facet == facet))
            {
                _ofConcept.Add(concept.Code, subjects.Count);
                subjects.Add(Subject.Of(concept));
            }
        }

        Subjects = subjects.ToImmutable();
    }

    /// <summary>Every subject at its number; the total is 0.</summary>
    internal ImmutableArray<Subject> Subjects { get; }

    /// <summary>The numbers a signal with this profile counts at, each once: a family is a union, not a sum.</summary>
    internal int[] PlacesOf(Profile profile)
    {
        var places = new SortedSet<int> { 0 };
        var observed = new bool[_notObserved.Length];
        foreach (var code in profile.Concepts)
        {
            if (_catalogue.Find(code) is not { } concept)
            {
                throw new TaxonomyException(code, "is in the store but not in this taxonomy; take in the deliveries again with this taxonomy");
            }

            observed[(int)concept.Facet] = true;
            foreach (var above in _catalogue.SelfAndAncestors(code))
            {
                if (_ofConcept.TryGetValue(above, out var place))
                {
                    places.Add(place);
                }
            }
        }

        foreach (var facet in CountedFacets.All)
        {
            if (!observed[(int)facet])
            {
                places.Add(_notObserved[(int)facet]);
            }
        }

        return [.. places];
    }
}
