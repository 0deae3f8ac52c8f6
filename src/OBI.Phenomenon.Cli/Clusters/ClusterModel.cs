using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>One cluster, as <c>--json</c> writes it.</summary>
internal sealed record ClusterModel
{
    /// <summary>Its number; it is never given to another cluster.</summary>
    public required int Cluster { get; init; }

    /// <summary>The labels that name it, such as <c>modus=phishing</c>.</summary>
    public required ImmutableArray<string> Name { get; init; }

    /// <summary>The label that tells most of it: "in 83 of 97 records, elsewhere in 21 %".</summary>
    public required LabelEvidence? Leading { get; init; }

    /// <summary>Records in it.</summary>
    public required long Records { get; init; }

    /// <summary>The shares of the classes it was merged from, largest first; their sum is its own.</summary>
    public required ImmutableArray<double> Shares { get; init; }

    /// <summary>How many in each quarter, oldest first; none in a file without quarters.</summary>
    public required ImmutableArray<QuarterRecords> Quarters { get; init; }

    /// <summary>How well it comes back when records are drawn again.</summary>
    public required PatternStability Stability { get; init; }

    /// <summary>How surely its records belong to it.</summary>
    public required PatternCertainty Certainty { get; init; }

    /// <summary>The likeliest label of each field.</summary>
    public required ImmutableArray<FieldMode> Modes { get; init; }

    /// <summary>The probability of each label.</summary>
    public required ImmutableArray<LabelProbability> Profile { get; init; }

    /// <summary>What it has more and less of than the actor's other records.</summary>
    public required ImmutableArray<LabelEvidence> Labels { get; init; }

    /// <summary>The words that tell most of it, the most telling first.</summary>
    public required ImmutableArray<WordWeight> Words { get; init; }

    /// <summary>Ids of records that belong to it most surely.</summary>
    public required ImmutableArray<string> Typical { get; init; }

    /// <summary>The id of the record in it that belongs to it least surely.</summary>
    public required string Borderline { get; init; }
}
