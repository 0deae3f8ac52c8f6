namespace OBI.Phenomenon.Audit.Reading;

/// <summary>The trees of concepts that come with a picture, by facet.</summary>
internal sealed class Taxonomy
{
    private readonly Dictionary<(string Facet, string Code), string?> _parents;
    private readonly Dictionary<string, string> _facets;

    /// <summary>Out of facets, codes and the codes above them.</summary>
    internal Taxonomy(IEnumerable<(string Facet, string Code, string? Parent)> terms)
    {
        _parents = terms.ToDictionary(term => (term.Facet, term.Code), term => term.Parent);
        _facets = _parents.Keys.GroupBy(key => key.Code, StringComparer.Ordinal).ToDictionary(codes => codes.Key, codes => codes.First().Facet, StringComparer.Ordinal);
    }

    /// <summary>The concepts of a facet that have none above them; each signal of which the facet was observed has at least one.</summary>
    internal IEnumerable<string> Families(string facet) =>
        _parents.Where(term => term.Key.Facet == facet && term.Value is null && term.Key.Code is not (Cells.Keys.NotObserved or Cells.Keys.Total)).Select(term => term.Key.Code).Order(StringComparer.Ordinal);

    /// <summary>The concept above another, or null.</summary>
    internal string? Parent(string facet, string code) => _parents.GetValueOrDefault((facet, code));

    /// <summary>The facet of a code that stands alone, or null.</summary>
    internal string? FacetOf(string code) => _facets.GetValueOrDefault(code);
}
