using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>One pattern of a state: what goes together, how often, how sure that is, and what became of it.</summary>
public sealed record PatternFinding
{
    /// <summary>Its id, such as <c>XA-P03</c>; it survives a new fit, and is never used again for another pattern.</summary>
    public required string Id { get; init; }

    /// <summary>The labels its name is made of, the most telling first; a code of the taxonomy or of a province.</summary>
    public required ImmutableArray<string> Name { get; init; }

    /// <summary>Signals in it, by period, oldest first; the period judged is the last.</summary>
    public required ImmutableArray<PeriodCount> Counts { get; init; }

    /// <summary>What it says in each field, by field and label; labels that never occur in it and do not set it apart are left out.</summary>
    public required ImmutableArray<LabelEvidence> Labels { get; init; }

    /// <summary>For each field ever observed the label the model expects most often in it, or null where none occurs in at least half of the signals observed.</summary>
    public required ImmutableArray<FieldMode> Modes { get; init; }

    /// <summary>How well it comes back when signals are drawn again.</summary>
    public required PatternStability Stability { get; init; }

    /// <summary>How surely signals belong to it.</summary>
    public required PatternCertainty Certainty { get; init; }

    /// <summary>What became of it up to the period judged.</summary>
    public required LifeCycle LifeCycle { get; init; }

    /// <summary>The shares of the classes it was merged from, largest first; one when it is a class of its own.</summary>
    public required ImmutableArray<double> Variants { get; init; }
}
