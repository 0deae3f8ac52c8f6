namespace OBI.Phenomenon.Model.Concepts;

/// <summary>One concept of the taxonomy: its place, its words in both languages and its links to other schemes.</summary>
/// <param name="Code">The code, unique in the catalogue.</param>
/// <param name="Facet">The facet, equal to that of the parent.</param>
/// <param name="Parent">The broader concept, or null for a family.</param>
/// <param name="LabelNl">The preferred Dutch label.</param>
/// <param name="LabelEn">The preferred English label.</param>
/// <param name="DefinitionNl">What falls under it, in Dutch.</param>
/// <param name="IsUnknown">Whether it says "not known" (such as <c>MOD-999</c>), which counts in the share unknown.</param>
/// <param name="SynonymsNl">Other Dutch words for it; none points two ways within a facet.</param>
/// <param name="Links">Comparable concepts in other schemes.</param>
public sealed record Concept(
    ConceptCode Code,
    Facet Facet,
    ConceptCode? Parent,
    string LabelNl,
    string LabelEn,
    string DefinitionNl,
    bool IsUnknown,
    IReadOnlyList<string> SynonymsNl,
    IReadOnlyList<ConceptLink> Links);
