using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.LatentClasses;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>What became of the patterns of one state.</summary>
/// <param name="Result">The model; patterns that are one which drifted are joined.</param>
/// <param name="Alive">Whether a pattern is alive in a period, patterns × periods.</param>
/// <param name="Events">What became of them, by period and kind; growth that goes on is one event.</param>
/// <param name="Growths">The test of growth of a pattern in a period, patterns × periods; null where it has no history to compare with.</param>
public sealed record PatternHistory(LatentClassResult Result, bool[,] Alive, ImmutableArray<TrackedEvent> Events, GrowthTest?[,] Growths);
