using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;

namespace OBI.Phenomenon.Analysis.Patterns.Coding;

/// <summary>The labels of a facet as far as a state's signals can tell them apart.</summary>
/// <remarks>
/// <para>A concept that says "not known" is no observation. A concept that the state's signals hardly have says nothing that can be told from chance: it
/// counts as its parent, which may be rare again, up to the family. Rare is below <see cref="FewestSignals"/> signals or <see cref="LeastShare"/> of the state's.</para>
/// <para>Where a signal has a concept and one above it, the one above adds nothing and is left out.</para>
/// </remarks>
internal sealed class CodedField
{
    private const long FewestSignals = 5;

    private const double LeastShare = 0.005;

    private readonly ConceptCatalogue _catalogue;
    private readonly Dictionary<ConceptCode, ConceptCode> _label = [];

    /// <summary>Settles the labels.</summary>
    /// <param name="catalogue">The taxonomy.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="signals">The state's signals by profile.</param>
    /// <exception cref="TaxonomyException">A profile holds a concept that the taxonomy lacks.</exception>
    internal CodedField(ConceptCatalogue catalogue, Facet facet, IReadOnlyCollection<(Profile Profile, long Signals)> signals)
    {
        (_catalogue, Facet) = (catalogue, facet);
        foreach (var code in signals.SelectMany(entry => entry.Profile.Concepts).Distinct().Where(code => code.Facet() == facet))
        {
            var concept = catalogue.Find(code) ?? throw new TaxonomyException(code, "is in the store but not in this taxonomy; take in the deliveries again with this taxonomy");
            if (!concept.IsUnknown)
            {
                _label.Add(code, code);
            }
        }

        var fewest = Math.Max(FewestSignals, LeastShare * signals.Sum(entry => entry.Signals));
        while (RollUp(signals, fewest))
        {
        }
    }

    internal Facet Facet { get; }

    /// <summary>The labels a signal has in this field; none when it was not observed.</summary>
    internal ConceptCode[] LabelsOf(Profile profile)
    {
        var labels = profile.Concepts.Where(_label.ContainsKey).Select(code => _label[code]).Distinct().ToArray();
        return [.. labels.Where(label => !labels.Any(other => other != label && _catalogue.SelfAndAncestors(other).Contains(label)))];
    }

    private bool RollUp(IReadOnlyCollection<(Profile Profile, long Signals)> signals, double fewest)
    {
        var counts = new Dictionary<ConceptCode, long>();
        foreach (var (profile, count) in signals)
        {
            foreach (var label in LabelsOf(profile))
            {
                counts[label] = counts.GetValueOrDefault(label) + count;
            }
        }

        var rare = _label.Where(entry => counts.GetValueOrDefault(entry.Value) < fewest && _catalogue[entry.Value].Parent is not null).ToList();
        foreach (var (code, label) in rare)
        {
            _label[code] = _catalogue[label].Parent!.Value;
        }

        return rare.Count > 0;
    }
}
