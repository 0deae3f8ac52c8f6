using System.Collections.Immutable;

namespace OBI.Phenomenon.Analysis.Counting;

/// <summary>How often something was reported, by whom, and at least how many incidents that must be.</summary>
public sealed class Count
{
    /// <summary>Adds up what suppliers contribute; those that contribute nothing are left out.</summary>
    /// <param name="bySource">At most one entry for each supplier.</param>
    public Count(IEnumerable<SourceCount> bySource) =>
        BySource = [.. bySource.Where(source => source.Signals > 0).OrderBy(source => source.Source, StringComparer.Ordinal)];

    /// <summary>Nothing was reported.</summary>
    public static Count Zero { get; } = new([]);

    /// <summary>Acts of reporting (rows): the number that is shown and tested.</summary>
    public long Signals => BySource.Sum(source => source.Signals);

    /// <summary>Reports the rows say they stand for.</summary>
    public long Reports => BySource.Sum(source => source.Reports);

    /// <summary>Suppliers that reported it.</summary>
    public int Suppliers => BySource.Length;

    /// <summary>The lower bound of distinct incidents, the unit of every threshold.</summary>
    /// <remarks>
    /// One incident may come in through several doors, so suppliers are not added: the bound is what the largest of them reported, copies
    /// counted once. It is never above <see cref="Signals"/>.
    /// </remarks>
    public long LowerBound => BySource.IsEmpty ? 0 : BySource.Max(source => source.Distinct);

    /// <summary>Each supplier's part, in order of its key.</summary>
    public ImmutableArray<SourceCount> BySource { get; }

    /// <summary>The same count as if only these suppliers took part.</summary>
    public Count Of(IReadOnlySet<string> sources) => new(BySource.Where(source => sources.Contains(source.Source)));

    /// <summary>The same count as if these suppliers took no part.</summary>
    public Count Without(IReadOnlySet<string> sources) => new(BySource.Where(source => !sources.Contains(source.Source)));

    /// <summary>The sum of counts that have no signal in common.</summary>
    public static Count Sum(IEnumerable<Count> disjoint) => new(disjoint
        .SelectMany(count => count.BySource)
        .GroupBy(source => source.Source, StringComparer.Ordinal)
        .Select(group => new SourceCount(group.Key, group.Sum(part => part.Signals), group.Sum(part => part.Reports), group.Sum(part => part.Distinct))));
}
