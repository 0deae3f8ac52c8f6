using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Comparison;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Analysis.Patterns.Findings;
using OBI.Phenomenon.Analysis.Patterns.Ledger;
using OBI.Phenomenon.Analysis.Trends.Findings;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis;

/// <summary>What an analysis found: true counts, so for the analysts who can read the store, and for the gate.</summary>
/// <remarks>Every list has one order, whatever the order of the input and the number of cores.</remarks>
public sealed record Findings
{
    /// <summary>The period judged.</summary>
    public required Period Period { get; init; }

    /// <summary>The periods counted, oldest first; the period judged is the last.</summary>
    public required ImmutableArray<Period> Periods { get; init; }

    /// <summary>The choices it was made with.</summary>
    public required AnalysisOptions Options { get; init; }

    /// <summary>The taxonomy it was made with.</summary>
    public required string TaxonomyVersion { get; init; }

    /// <summary>Counts by scope, subject and period.</summary>
    public required CountTable Counts { get; init; }

    /// <summary>Counts by exact set of states and period.</summary>
    public required ImmutableArray<ActorSetCount> ActorSets { get; init; }

    /// <summary>Families of targets by families of modi operandi, of all states in the period.</summary>
    public required ImmutableArray<CrossCount> TargetByModus { get; init; }

    /// <summary>Basis of attribution by scope in the period.</summary>
    public required ImmutableArray<BasisCount> Bases { get; init; }

    /// <summary>How finely dates are known in the period.</summary>
    public required ImmutableArray<PrecisionCount> Precisions { get; init; }

    /// <summary>Every comparison, by scope, subject and kind.</summary>
    public required ImmutableArray<PeriodComparison> Comparisons { get; init; }

    /// <summary>Every series against its usual number, by scope and subject.</summary>
    public ImmutableArray<TrendFinding> Trends { get; init; } = [];

    /// <summary>The totals by week, by scope.</summary>
    public ImmutableArray<WeeklySeries> Weeks { get; init; } = [];

    /// <summary>The patterns of every state, by code.</summary>
    public ImmutableArray<ActorPatterns> Patterns { get; init; } = [];

    /// <summary>The ids that patterns were given so far, those of this period among them; it is kept when the period is released.</summary>
    public PatternLedger Ledger { get; init; } = PatternLedger.Empty;
}
