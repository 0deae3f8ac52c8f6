using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Patterns.Findings;

namespace OBI.Phenomenon.Cli.Clusters;

/// <summary>Something that became of clusters.</summary>
/// <param name="Kind">What.</param>
/// <param name="Quarter">When, such as <c>2025-Q3</c>.</param>
/// <param name="Sources">The clusters before, in order; one that lives on is among them.</param>
/// <param name="Targets">The clusters after, in order.</param>
/// <param name="PValue">Of growing and shrinking, against the quarters before; else null.</param>
internal sealed record ClusterEvent(LifeCycleKind Kind, string Quarter, ImmutableArray<int> Sources, ImmutableArray<int> Targets, double? PValue);
