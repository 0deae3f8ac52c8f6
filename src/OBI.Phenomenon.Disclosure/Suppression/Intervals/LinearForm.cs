using System.Collections.Immutable;

namespace OBI.Phenomenon.Disclosure.Suppression.Intervals;

/// <summary>A sum of unknowns, each times a factor.</summary>
/// <param name="Columns">The unknowns.</param>
/// <param name="Factors">Their factors.</param>
internal sealed record LinearForm(ImmutableArray<int> Columns, ImmutableArray<long> Factors)
{
    /// <summary>The sum of some unknowns, all times one factor.</summary>
    internal static LinearForm Of(ImmutableArray<int> columns, long factor = 1) => new(columns, [.. Enumerable.Repeat(factor, columns.Length)]);
}
