using OBI.Phenomenon.Model.Concepts;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>What is counted about a signal: that it is there, that it has a concept, or that a facet was not observed.</summary>
public readonly record struct Subject
{
    private Subject(Facet? facet, ConceptCode? concept)
    {
        Facet = facet;
        Concept = concept;
    }

    /// <summary>Every signal.</summary>
    public static Subject Total => default;

    /// <summary>Signals that have this concept or one below it.</summary>
    public static Subject Of(Concept concept) => new(concept.Facet, concept.Code);

    /// <summary>Signals that say nothing about a facet, which is not the same as "unknown".</summary>
    public static Subject NotObserved(Facet facet) => new(facet, null);

    /// <summary>The facet; null for every signal.</summary>
    public Facet? Facet { get; }

    /// <summary>The concept; null for every signal and for "not observed".</summary>
    public ConceptCode? Concept { get; }

    /// <summary>The concept's code, <c>-</c> for "not observed" or <c>*</c> for every signal; unique within a facet.</summary>
    public string Key => Concept?.Value ?? (Facet is null ? "*" : "-");

    /// <summary>The whole of it as text: <c>*</c>, <c>Modus/-</c> or <c>Modus/MOD-110</c>.</summary>
    internal string Text => Facet is { } facet ? $"{facet}/{Key}" : Key;

    /// <summary>Reads what <see cref="Text"/> gave.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    internal static Subject Parse(string text) => text.Split('/') switch
    {
        ["*"] => Total,
        [var facet, "-"] when Enum.TryParse<Facet>(facet, out var known) => new(known, null),
        [var facet, var code] when Enum.TryParse<Facet>(facet, out var known) => new(known, ConceptCode.Parse(code)),
        _ => throw new FormatException("a subject is written as *, Facet/- or Facet/CODE"),
    };

    /// <inheritdoc/>
    public override string ToString() => Facet is { } facet && Concept is null ? facet.Name() + ":-" : Key;
}
