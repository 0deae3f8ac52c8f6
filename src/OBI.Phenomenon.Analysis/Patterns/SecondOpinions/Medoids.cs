using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Patterns.SecondOpinions;

/// <summary>Groups around items that stand for them.</summary>
/// <param name="Items">The medoids, in order of their groups.</param>
/// <param name="GroupOf">The group of each item, numbered from 0 in order of their first items.</param>
/// <param name="Objective">The mean dissimilarity of an item to its medoid.</param>
public sealed record Medoids(ImmutableArray<int> Items, ImmutableArray<int> GroupOf, double Objective);
