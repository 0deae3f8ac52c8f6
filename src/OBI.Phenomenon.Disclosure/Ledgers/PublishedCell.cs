using System.Collections.Immutable;
using OBI.Phenomenon.Analysis.Counting;
using OBI.Phenomenon.Disclosure.Cells;

namespace OBI.Phenomenon.Disclosure.Ledgers;

/// <summary>A number that readers hold: what it is of, and what it was when it was released.</summary>
/// <param name="Key">What it is the number of.</param>
/// <param name="Edition">The period of the picture it was released in.</param>
/// <param name="Sequence">The ledger sequence it was counted at: its revision vintage.</param>
/// <param name="BySource">What each supplier contributed then, in order of key; readers hold only the sum.</param>
public sealed record PublishedCell(CellKey Key, string Edition, long Sequence, ImmutableArray<SourceCount> BySource)
{
    /// <summary>The number that was shown.</summary>
    internal Count Count => new(BySource);
}
