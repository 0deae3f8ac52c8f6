using OBI.Phenomenon.Model.Concepts;
using OBI.Phenomenon.Model.Signals;
using OBI.Phenomenon.Model.States;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What the terms of each role may point to.</summary>
/// <param name="Concepts">The taxonomy.</param>
/// <param name="States">The states.</param>
public sealed record TermTargets(ConceptCatalogue Concepts, StateCatalogue States)
{
    /// <summary>The actor value for "no link with a state": out of scope.</summary>
    public const string NonState = "ACT-NONSTATE";

    /// <summary>Likelihood, in the order of <see cref="Attribution.Likelihood"/>.</summary>
    public static readonly string[] Likelihoods =
        ["not-stated", "almost-no-chance", "very-unlikely", "unlikely", "roughly-even", "likely", "very-likely", "almost-certain"];

    /// <summary>Basis, in the order of <see cref="Attribution.AttributionBasis"/>.</summary>
    public static readonly string[] Bases = ["not-established", "perceived", "assessed"];

    /// <summary>State link, in the order of <see cref="Attribution.StateLink"/>.</summary>
    public static readonly string[] StateLinks = ["not-stated", "official", "controlled", "linked", "aligned"];

    /// <summary>Status of a row.</summary>
    public static readonly string[] Statuses = ["new", "corrected", "withdrawn"];

    private static readonly string[] Credibilities = ["1", "2", "3", "4", "5", "6"];

    /// <summary>Why a term of this role may not point there; null when it may.</summary>
    public string? WhyNot(ColumnRole role, string target) => role switch
    {
        ColumnRole.Actor => target == NonState || (StateActor.TryParse(target, out var state) && States.Knows(state))
            ? null
            : $"unknown state '{target}'; use an ISO 3166-1 alpha-2 code, ZZ for not attributed, or {NonState}",
        ColumnRole.Region => Region.TryParse(target, out _) ? null : $"unknown region '{target}'; use a province's code (ISO 3166-2:NL), such as NL-UT",
        ColumnRole.Status => OneOf(Statuses, target),
        ColumnRole.Likelihood => OneOf(Likelihoods, target),
        ColumnRole.Basis => OneOf(Bases, target),
        ColumnRole.StateLink => OneOf(StateLinks, target),
        ColumnRole.Credibility => OneOf(Credibilities, target),
        _ => WhyNoConcept(role.FacetOf()!.Value, target),
    };

    /// <summary>What a value means without any term of the supplier's own, for a column read as <c>codes</c>, <c>labels</c> or <c>states</c>.</summary>
    public Func<string, string?> BuiltIn(ColumnRole role, string read) => read switch
    {
        "codes" => value => WhyNot(role, value) is null ? value : null,
        "labels" when role.FacetOf() is { } facet => value => Concepts.FindWord(facet, value)?.Value,
        "states" => value => States.Find(value)?.Code,
        _ => _ => null,
    };

    private static string? OneOf(string[] valid, string target) =>
        valid.Contains(target, StringComparer.Ordinal) ? null : $"unknown value '{target}'; valid: {string.Join(", ", valid)}";

    private string? WhyNoConcept(Facet facet, string target)
    {
        if (!ConceptCode.TryParse(target, out var code) || Concepts.Find(code) is not { } concept)
        {
            var nearest = Yaml.NearestKey.To(target, Concepts.Concepts.Where(known => known.Facet == facet).Select(known => known.Code.Value));
            return $"unknown concept {target}; add it to the taxonomy or change the term{(nearest is null ? string.Empty : $" (nearest: {nearest})")}";
        }

        return concept.Facet == facet || concept.Facet == Facet.Scope
            ? null
            : $"concept {target} of facet '{concept.Facet.Name()}', but the column holds facet '{facet.Name()}'";
    }
}
