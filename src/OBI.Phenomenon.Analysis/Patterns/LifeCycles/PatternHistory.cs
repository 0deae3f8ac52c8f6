using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.LifeCycles;

/// <summary>What became of the patterns of one state.</summary>
/// <param name="Alive">Whether a pattern is alive in a period, patterns × periods.</param>
/// <param name="Events">What became of them, by period and kind; growth that goes on is one event.</param>
/// <param name="Growths">The test of growth of a pattern in a period, patterns × periods; null where it has no history to compare with.</param>
public sealed record PatternHistory(bool[,] Alive, ImmutableArray<TrackedEvent> Events, GrowthTest?[,] Growths);
