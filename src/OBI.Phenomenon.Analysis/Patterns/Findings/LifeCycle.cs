using System.Collections.Immutable;
using OBI.Phenomenon.Model.Time;

namespace OBI.Phenomenon.Analysis.Patterns.Findings;

/// <summary>What became of a pattern.</summary>
/// <param name="Kind">In the period judged.</param>
/// <param name="First">The first period it was alive in.</param>
/// <param name="Last">The last period it was alive in.</param>
/// <param name="Related">Ids of the patterns it came out of or that went up in it, in order.</param>
/// <param name="Growth">The test of growth; null where there was no history or no exposure to compare with.</param>
/// <param name="Events">Everything that became of it, oldest first, the period judged included; being stable is no event.</param>
public sealed record LifeCycle(
    LifeCycleKind Kind,
    Period First,
    Period Last,
    ImmutableArray<string> Related,
    PatternGrowth? Growth,
    ImmutableArray<PatternEvent> Events);
