using OBI.Phenomenon.Disclosure.Composition.Patterns;
using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Picture.Front;
using OBI.Phenomenon.Picture.Patterns;

namespace OBI.Phenomenon.Disclosure.Composition;

/// <summary>What the keys of a picture stand for: the whole taxonomy, but only those states that have lines, or that an earlier picture said something of that is taken back here.</summary>
internal static class Vocabulary
{
    internal static IReadOnlyList<Term> Of(PictureMaterial material, ActorLines lines, IReadOnlyList<ActorPatterns> patterns, Edition edition) =>
    [
        .. material.Catalogue.Concepts.Select(concept => new Term(
            concept.Facet.Name(),
            concept.Code.Value,
            concept.Parent?.Value,
            new Words(concept.LabelNl, concept.LabelEn),
            concept.DefinitionNl,
            concept.IsUnknown)),
        .. lines.States
            .Select(scope => scope.Code)
            .Concat(material.Overturned.Select(overturned => overturned.Actor.Code).Where(IsState))
            .Distinct(StringComparer.Ordinal)
            .Select(code => new Term("actor", code, null, LabelOf(code, material.ActorLabels), string.Empty)),
        .. material.Suppliers
            .Select(supplier => supplier.Group)
            .Distinct(StringComparer.Ordinal)
            .Select(group => new Term("group", group, null, LabelOf(group, material.GroupLabels), string.Empty)),
        .. FixedTerms.All,
        .. patterns.SelectMany(actor => actor.Patterns).SelectMany(pattern => pattern.Mix).Any(label => label.Field == MixLabels.Region) ? FixedTerms.Regions : [],
        .. edition == Edition.Released ? [FixedTerms.OtherActors] : Array.Empty<Term>(),
    ];

    private static bool IsState(string code) => code != Keys.Total && code != StateActor.NotAttributed.Code;

    private static Words LabelOf(string key, IReadOnlyDictionary<string, Words> labels) =>
        labels.TryGetValue(key, out var words) ? words : new Words(key, key);
}
