using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>Something that became of patterns, by their numbers.</summary>
/// <param name="Kind">What.</param>
/// <param name="Period">The number of the period.</param>
/// <param name="Sources">The patterns before, in order; one that lives on is among them.</param>
/// <param name="Targets">The patterns after, in order.</param>
public sealed record TrackedEvent(LifeCycleKind Kind, int Period, ImmutableArray<int> Sources, ImmutableArray<int> Targets);
